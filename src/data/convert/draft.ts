/** A document under conversion: it collects entries, kinds, actors, eras and losses. */
import {faultAt} from '../faults/fault.js';
import {parseDocument} from '../parse-document.js';
import {ID, LANGUAGE} from '../schema.js';
import {hashOf, idMaker, slug} from '../slug.js';
import {KIND_MARKS} from '../vocabulary.js';
import type {Conversion, ConversionOptions} from './converter.js';
import {lossReporter, type ReportLoss, type Loss} from './losses.js';
import {hasContent, type Parts} from './parts.js';
import {RichText} from './rich-text.js';

/** Texts are `RichText` where our format allows Markdown, and strings elsewhere. */
export interface DraftEntry extends Parts {
  readonly headline: string;
  readonly date?: string | undefined;
}

export class Draft {
  readonly language: string;
  readonly #options: ConversionOptions;
  readonly #losses: Loss[] = [];
  readonly #entries: Parts[] = [];
  readonly #eras: Parts[] = [];
  readonly #kinds = new Names('kind', Object.keys(KIND_MARKS));
  readonly #actors = new Names('actor');
  readonly #newId = idMaker([]);

  constructor(options: ConversionOptions) {
    this.#options = options;
    this.language = LANGUAGE.test(options.language ?? '') ? options.language! : 'en';
  }

  lossReporter(where: string): ReportLoss {
    return lossReporter(this.#losses, where);
  }

  /** @param id the id in the other format; '' if there is none */
  addEntry({date, ...entry}: DraftEntry, id: string, reportLoss: ReportLoss): void {
    if (date === undefined) reportLoss('undated', entry.headline);
    this.#entries.push({
      ...(id !== '' && {id: this.#idOf(id, reportLoss)}),
      ...(date !== undefined && {date}),
      ...entry,
    });
  }

  addEra(label: string, date: string | undefined, reportLoss: ReportLoss): void {
    if (date === undefined) reportLoss('era', label);
    else this.#eras.push({label: label || date, date});
  }

  /** What a group is converted to. @param label where it differs from the name of the group */
  groupOf(group: string, reportLoss: ReportLoss, label = group): Parts {
    if (group === '') return {};
    const {groups = 'kinds'} = this.#options;
    if (groups === 'kinds') return {kind: this.#kinds.idOf(group, {label, mark: 'dot'})};
    if (groups === 'actors') return {actors: [this.#actors.idOf(group, {name: label})]};
    reportLoss('group', group);
    return {};
  }

  /** @param head the fields of the document itself */
  finish(head: Parts): Conversion {
    const losses = this.#losses;
    if (this.#entries.length === 0) return {faults: [faultAt([], 'no-entries')], losses};
    const {document, faults} = parseDocument(this.#document(head));
    return {...(document && {document}), faults, losses};
  }

  #document({title, id, ...rest}: Parts): Parts {
    const name = [title, this.#options.title].find(Boolean);
    const isMarked = [rest, ...this.#entries].some((parts) =>
      Object.values(parts).some((value) => value instanceof RichText && value.isMarked),
    );
    const lists = {kinds: this.#kinds.list, actors: this.#actors.list, eras: this.#eras};
    return {
      version: 1,
      ...(typeof id === 'string' && ID.test(id) && {id}),
      lang: this.language,
      ...(name !== undefined && {title: name}),
      ...(isMarked && {markup: 'markdown'}),
      ...written(rest, isMarked),
      ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
      entries: this.#entries.map((entry) => written(entry, isMarked)),
    };
  }

  /** The id itself if it can be: then links to it still work. */
  #idOf(wanted: string, reportLoss: ReportLoss): string {
    const id = this.#newId(ID.test(wanted) ? wanted : slug(wanted) || hashOf(wanted));
    if (id !== wanted) reportLoss('id', wanted);
    return id;
  }
}

/** With texts as our format has them, and without empty parts. */
function written(parts: Parts, isMarked: boolean): Parts {
  const texts = Object.entries(parts).map(([key, value]): [string, unknown] => [
    key,
    value instanceof RichText ? (isMarked ? value.markdown : value.plain) : value,
  ]);
  return Object.fromEntries(texts.filter(([, value]) => hasContent(value)));
}

/** Gives each name an id; `list` has what was made of them. */
class Names {
  readonly list: Parts[] = [];
  readonly #ids = new Map<string, string>();
  readonly #newId: (wanted: string) => string;

  constructor(
    readonly prefix: string,
    taken: readonly string[] = [],
  ) {
    this.#newId = idMaker(taken);
  }

  idOf(name: string, parts: Parts): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#newId(slug(name) || `${this.prefix}-${hashOf(name)}`);
    this.#ids.set(name, id);
    this.list.push({id, ...parts});
    return id;
  }
}
