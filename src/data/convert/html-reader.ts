/** Reads the tags and texts of HTML into a text with paragraphs, lists, emphasis and links. */
import {withScheme} from './address.js';
import {BLOCKS, HIDDEN, LINES} from './html-elements.js';
import {TextBuilder} from './text-builder.js';
import {RichText} from './rich-text.js';

export interface HtmlText {
  readonly text: RichText;
  readonly links: readonly Link[];
  /** Embedded pictures, films, sounds and frames. */
  readonly embedded: readonly Embedded[];
}

export interface Link {
  readonly label: string;
  readonly address: string;
}

export interface Embedded {
  readonly address: string;
  /** Its alternative text or its title. */
  readonly words: string;
  /** The name of the element. */
  readonly element: string;
}

export interface HtmlOptions {
  /** Whether addresses in the text become links. */
  readonly autolink?: boolean;
  /** An element whose text is left out. */
  readonly without?: string;
  /** An element outside which all text is left out. */
  readonly within?: string;
}

const STRONG: ReadonlySet<string> = new Set(['b', 'strong']);
const EMPHASIS: ReadonlySet<string> = new Set(['em', 'i']);
const EMBEDDED: ReadonlySet<string> = new Set(['audio', 'embed', 'iframe', 'img', 'source', 'video']);
const ADDRESS = /(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]])/i;

export class HtmlReader {
  readonly #links: {readonly labels: string[]; readonly address: string}[] = [];
  readonly #embedded: Embedded[] = [];
  /** How many elements of a name are open. */
  readonly #open = new Map<string, number>();
  #hidden = 0;
  readonly #pending: string[] = [];
  #link: {readonly labels: string[]; readonly address: string} | undefined;
  /** The number of the last item in each list that is open; undefined in a list without numbers. */
  readonly #lists: (number | undefined)[] = [];

  readonly #builder = new TextBuilder();
  readonly #options: HtmlOptions;
  readonly #keepsBreaks: boolean;

  /** @param keepsBreaks whether a line break in the source is one in the text */
  constructor(options: HtmlOptions = {}, keepsBreaks = false) {
    this.#options = options;
    this.#keepsBreaks = keepsBreaks;
  }

  /** After the last tag and text. */
  result(): HtmlText {
    this.#flush();
    return {
      text: new RichText(this.#builder.blocks()),
      links: this.#links.map(({labels, address}) => ({label: labels.join(''), address})),
      embedded: this.#embedded,
    };
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#flush();
    this.#count(name, 1);
    if (HIDDEN.has(name)) this.#hidden += 1;
    if (name === 'ol') this.#lists.push(startOf(attributes) - 1);
    if (name === 'ul') this.#lists.push(undefined);
    if (name === 'li') this.#builder.item(this.#nextItem());
    else if (BLOCKS.has(name)) this.#builder.paragraph();
    else if (LINES.has(name)) this.#builder.lineBreak();
    const address = attributes.src?.trim() ?? '';
    if (EMBEDDED.has(name) && address !== '') {
      this.#embedded.push({address, words: attributes.alt ?? attributes.title ?? '', element: name});
    }
    if (name === 'a' && attributes.href !== undefined) {
      this.#link = {labels: [], address: withScheme(attributes.href.trim())};
      this.#links.push(this.#link);
    }
  }

  text(text: string): void {
    const {without, within} = this.#options;
    if (this.#hidden > 0 || (without !== undefined && this.#has(without))) return;
    if (within !== undefined && !this.#has(within)) return;
    this.#pending.push(text);
  }

  /** Adds the text since the last tag: entities come as pieces, but an address is one. */
  #flush(): void {
    if (this.#pending.length === 0) return;
    const text = this.#pending.join('');
    this.#pending.length = 0;
    this.#link?.labels.push(text);
    const lines = this.#keepsBreaks || this.#has('pre') ? text.split('\n') : [text];
    lines.forEach((line, index) => {
      if (index > 0 && line.trim() === '' && index < lines.length - 1) this.#builder.paragraph();
      else if (index > 0) this.#builder.lineBreak();
      this.#pieces(line);
    });
  }

  close(name: string): void {
    this.#flush();
    if (name === 'br') this.#builder.lineBreak();
    if (!this.#has(name)) return;
    this.#count(name, -1);
    if (HIDDEN.has(name)) this.#hidden -= 1;
    if (name === 'ol' || name === 'ul') this.#lists.pop();
    if (BLOCKS.has(name)) this.#builder.paragraph();
    else if (LINES.has(name)) this.#builder.lineBreak();
    if (name === 'a') this.#link = undefined;
  }

  #pieces(text: string): void {
    const style = {strong: this.#hasSome(STRONG), em: this.#hasSome(EMPHASIS)};
    const link = this.#link?.address;
    if (link !== undefined || !this.#options.autolink) {
      this.#builder.add({text, ...style, ...(link !== undefined && {link})});
      return;
    }
    // With a group in the pattern, every second piece is an address.
    text.split(ADDRESS).forEach((piece, index) => {
      this.#builder.add({text: piece, ...style, ...(index % 2 === 1 && {link: piece})});
    });
  }

  #nextItem(): number | '-' {
    const last = this.#lists.at(-1);
    if (last === undefined) return '-';
    this.#lists[this.#lists.length - 1] = last + 1;
    return last + 1;
  }

  #count(name: string, step: number): void {
    this.#open.set(name, (this.#open.get(name) ?? 0) + step);
  }

  #has(name: string): boolean {
    return (this.#open.get(name) ?? 0) > 0;
  }

  #hasSome(names: ReadonlySet<string>): boolean {
    return [...names].some((name) => this.#has(name));
  }
}

/** The first number of a list. */
function startOf({start = ''}: Readonly<Record<string, string>>): number {
  return /^\d{1,9}$/.test(start) ? Number(start) : 1;
}
