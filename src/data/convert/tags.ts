/** The tags and texts of HTML or XML, one after the other, without a tree. */
import {Tokenizer} from 'htmlparser2';

export interface TagHandlers {
  /** @param name in lower case */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * The tokenizer alone and not the parser of the package: that one looks through all open elements at every tag, so elements in
 * elements would take it time that grows with the square of their number.
 */
export function readTags(markup: string, {open, text, close}: TagHandlers, {isXml = false} = {}): void {
  let name = '';
  let key = '';
  let value = '';
  let attributes = new Map<string, string>();
  const nameAt = (start: number, end: number) => markup.slice(start, end).toLowerCase();
  const finish = () => open(name, Object.fromEntries(attributes));
  const tokenizer = new Tokenizer(
    {xmlMode: isXml, decodeEntities: true},
    {
      onopentagname: (start, end) => {
        name = nameAt(start, end);
        attributes = new Map();
      },
      onattribname: (start, end) => {
        key = nameAt(start, end);
        value = '';
      },
      onattribdata: (start, end) => (value += markup.slice(start, end)),
      onattribentity: (code) => (value += String.fromCodePoint(code)),
      onattribend: () => attributes.has(key) || attributes.set(key, value),
      onopentagend: finish,
      onselfclosingtag: () => {
        finish();
        if (isXml) close(name);
      },
      onclosetag: (start, end) => close(nameAt(start, end)),
      ontext: (start, end) => text(markup.slice(start, end)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => isXml && text(markup.slice(start, end - offset)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(markup);
  tokenizer.end();
}
