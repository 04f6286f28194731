import {LitElement, type PropertyDeclarations} from 'lit';
import type {Strings} from '../languages/messages.js';
import type {DeepLinks, Density, Layout, Order, Theme} from '../views/options.js';
import {namesIn, type Ids} from './options.js';

const ids = {converter: {fromAttribute: (value: string | null) => namesIn(value) ?? null}};

/** What a page can set: the properties of the element, with their attributes, types, defaults and descriptions. */
export abstract class TimelineProperties extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    layout: {},
    order: {},
    kinds: ids,
    actors: ids,
    standings: ids,
    from: {},
    to: {},
    asOf: {attribute: 'as-of'},
    selected: {},
    limit: {},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    controls: ids,
    theme: {},
    density: {},
    linkTarget: {attribute: 'link-target'},
    deepLinks: {attribute: 'deep-links'},
    media: {type: Boolean},
    structuredData: {attribute: 'structured-data', type: Boolean},
    src: {},
    refresh: {},
    timeout: {},
    maxBytes: {attribute: 'max-bytes'},
    search: {attribute: false},
    data: {attribute: false},
    strings: {attribute: false},
  };

  /**
   * How the entries are laid out: a list, one slide at a time, lanes by actor on a time scale, or a table of claims.
   * @default 'list'
   */
  declare layout: Layout | null | undefined;
  /**
   * Oldest (`asc`) or newest (`desc`) entries first.
   * @default 'asc'
   */
  declare order: Order | null | undefined;
  /** Ids of the kinds that are shown; all if not set. */
  declare kinds: Ids;
  /** Ids of the actors whose entries are shown: by them, reported by them or about them; all if not set. */
  declare actors: Ids;
  /** The standings that are shown; all if not set. */
  declare standings: Ids;
  /** The first day that is shown, such as `2024-11-01`: entries that may have happened on it or later, and those without a date. */
  declare from: string | null | undefined;
  /** The last day that is shown: entries that may have happened on it or earlier, and those without a date. */
  declare to: string | null | undefined;
  /**
   * Shows only what had been said by this day, by the dates in the record; everything if not set. Corrections made later are
   * not listed, but all texts are as they are now.
   */
  declare asOf: string | null | undefined;
  /** Id of the selected entry: it is highlighted, and its sources are open. */
  declare selected: string | null | undefined;
  /** How many entries are shown at first, with a button for the rest; all if not set. */
  declare limit: number | string | null | undefined;
  /** The title; the document's if not set. Of a document without a title, it is the title in files and citations, too. */
  declare heading: string | null | undefined;
  /**
   * Level of the title, 1 to 5. Headlines are one level below.
   * @default 2
   */
  declare headingLevel: number | string | null | undefined;
  /**
   * The controls: any of `layout kinds actors search order as-of export embed link`, or `none`.
   * @default 'layout kinds search'
   */
  declare controls: Ids;
  /**
   * Light or dark; `auto` follows the page's `color-scheme`.
   * @default 'auto'
   */
  declare theme: Theme | null | undefined;
  /**
   * The space between entries.
   * @default 'comfortable'
   */
  declare density: Density | null | undefined;
  /** The `target` of links to sources. */
  declare linkTarget: string | null | undefined;
  /**
   * `follow` goes to an entry if the page's address ends in `#<id of the element>/<id of the entry>`. `update` also writes
   * the address when the reader selects or closes an entry. `off` does neither.
   * @default 'follow'
   */
  declare deepLinks: DeepLinks | null | undefined;
  /**
   * Shows pictures, films and sounds of entries, and buttons for pages to embed. Their servers learn about the reader.
   * @default false
   */
  declare media: boolean | null | undefined;
  /**
   * Writes the record into the element as schema.org JSON-LD, too.
   * @default false
   */
  declare structuredData: boolean | null | undefined;
  /** Search text: every word must occur. Case and diacritics are ignored. */
  declare search: string;
  /** Address of a document, JSON or CSV; or `#` and the id of an element of the page with the record. */
  declare src: string | URL | null | undefined;
  /** Requests the document of `src` again after this many seconds, at least 5; never if not set. */
  declare refresh: number | string | null | undefined;
  /**
   * How long loading the document of `src` may take, in seconds.
   * @default 15
   */
  declare timeout: number | string | null | undefined;
  /**
   * How large the document of `src` may be, in bytes.
   * @default 10000000
   */
  declare maxBytes: number | string | null | undefined;
  /** A document as an object or as JSON text. Takes precedence over `src`. */
  declare data: unknown;
  /** Words of the interface, by language tag. They replace built-in words or add a language. */
  declare strings: Strings | null | undefined;

  constructor() {
    super();
    this.search = '';
  }
}
