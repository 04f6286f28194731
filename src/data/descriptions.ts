/** What each field means, for the published JSON Schema. Apart from the schema, since pages do not need it. */
import type {Actor, Claim, Dating, Entry, Era, Link, Media, Source, TimelineDocument} from './schema.js';
import {KIND_MARKS} from './vocabulary.js';

/** The description of a value, and of the fields in it. */
export interface Description {
  readonly description: string;
  readonly examples?: readonly unknown[];
  readonly fields?: Readonly<Record<string, Description>>;
}

type Present<Value> = Exclude<Value, undefined>;
type Item<Value> = Value extends readonly (infer One)[] ? One : Value;
/** A text has no fields, though it can be an object. */
type IsPlain<Value> = [Extract<Item<Value>, string | number>] extends [never] ? false : true;

/** A description for each field: the compiler names those that are missing. */
type Fields<Thing> = {
  readonly [Key in keyof Required<Thing>]: FieldDescription<Present<Thing[Key]>>;
};
type FieldDescription<Value> =
  IsPlain<Value> extends true
    ? Omit<Description, 'fields'>
    : Description & {readonly fields: Fields<Item<Value>>};

const EDTF = 'in EDTF (ISO 8601-2), levels 0 and 1';
const DATES = ['2024-11-13', '2024-11', '2024-10-30~/2024-11-13'];

const source: Fields<Source> = {
  label: {description: 'The name of the source.', examples: ['Yonhap, 13 November 2024']},
  url: {description: 'Its address: http(s), or relative to the page.'},
  paragraphs: {
    description: 'The numbers of the paragraphs in the document’s source, from 1.',
    examples: [[3, 4]],
  },
  published: {description: `When it was published, ${EDTF}.`, examples: ['2024-11-13']},
  archived: {description: 'The address of an archived copy.'},
  retrieved: {description: `When it was last read, ${EDTF}.`, examples: ['2024-12-02']},
};

const dating: Fields<Dating> = {
  basis: {
    description:
      'How the date is known. stated: the source says it. inferred: it follows from what the source says. corroborated: other sources give it. undated: the source gives no date.',
  },
  words: {
    description: 'The few words of the source that the date is based on.',
    fields: {
      text: {description: 'The words, in the language of the source.', examples: ['on Tuesday']},
      lang: {description: 'Their language, as a BCP 47 tag.', examples: ['en']},
    },
  },
  note: {description: 'How the date was worked out, in a sentence.'},
  corroboration: {description: 'Other sources for the date.', fields: source},
};

const actor: Fields<Actor> = {
  id: {description: 'The id that entries use for the actor.', examples: ['nis']},
  name: {description: 'The full name.', examples: ['National Intelligence Service']},
  short: {description: 'A short name, used where there is little room.', examples: ['NIS']},
  country: {description: 'The country, as two capital letters (ISO 3166-1 alpha-2).', examples: ['KR']},
};

const claim: Fields<Claim> = {
  id: {description: 'The id that entries use for the claim.', examples: ['in-combat']},
  text: {description: 'The claim, as a sentence.', examples: ['North Korean troops are in combat']},
};

const kind: Fields<NonNullable<TimelineDocument['kinds']>[number]> = {
  id: {
    description:
      'The id that entries use for the kind. With that of a built-in kind, the label replaces its own.',
    examples: ['talks'],
  },
  label: {description: 'The name that readers see.', examples: ['Talks']},
  mark: {description: 'The shape of its mark; a dot if it is absent.'},
};

const standing: Fields<NonNullable<TimelineDocument['standings']>[number]> = {
  id: {description: 'Which of the standings gets another label.', examples: ['reported']},
  label: {description: 'The name that readers see.', examples: ['According to witnesses']},
};

const era: Fields<Era> = {
  label: {description: 'The name that readers see.', examples: ['The first line']},
  date: {description: `Its time, ${EDTF}.`, examples: ['1998/2004']},
};

const media: Fields<Media> = {
  type: {
    description:
      'What it is; a picture if it is absent. An embed is a page of another site, such as a player.',
  },
  src: {description: 'The address of the file: http(s), or relative to the page. Not for an embed.'},
  url: {description: 'The address of the page to embed: http(s).'},
  alt: {description: 'What a picture shows, for those who do not see it. Without it, the caption is used.'},
  title: {description: 'What an embed, a film or a sound is called.'},
  caption: {description: 'A text below it.'},
  credit: {description: 'Who made it or owns it.'},
  width: {description: 'Its width in pixels.', examples: [1200]},
  height: {description: 'Its height in pixels.', examples: [800]},
  link: {description: 'Where a press on the picture leads: http(s), or relative to the page.'},
  poster: {description: 'The address of a picture that is shown before a film or an embed plays.'},
  captions: {description: 'The address of subtitles for a film or a sound, as WebVTT.'},
};

const link: Fields<Link> = {
  type: {
    description:
      'What this entry does with the other one: it responds to it, follows it in time, is about it, repeats it, denies it, or supersedes it.',
  },
  to: {description: 'The id of the other entry.'},
  source: {description: 'The source for the link.', fields: source},
};

const entry: Fields<Entry> = {
  id: {
    description:
      'A unique id. Links to the entry use it, so keep it. If it is absent, one is made from the headline: then another headline changes it.',
    examples: ['nis-confirms'],
  },
  kind: {
    description: `What kind of entry it is: ${Object.keys(KIND_MARKS).join(', ')}, or the id of one of the document’s own kinds.`,
    examples: ['confirmation'],
  },
  standing: {
    description:
      'How firm it is. confirmed: an authority confirms it. announced: the actor announces its own act. on-record: a named person or institution says it. unnamed-official: an official says it without a name. reported: one party reports what another did. described: the source’s own account. speculation and unclear: as the words say. unstated: not known, for example in imported data.',
  },
  date: {
    description: `When it happened, ${EDTF}: local to the place. A slash makes an interval; ~ is about, ? is uncertain. An entry without a date comes last.`,
    examples: DATES,
  },
  after: {description: 'For an entry without a date: the id of the entry that it comes after.'},
  extent: {
    description:
      'What an interval in the date means. throughout (the default): it lasted all that time. within: it happened on some day in it.',
  },
  dating: {description: 'How the date is known.', fields: dating},
  reported: {
    description: 'When and by whom it was said, if that was not when it happened or not by its actors.',
    fields: {
      date: {description: `When it was said, ${EDTF}.`, examples: ['2024-11-13']},
      by: {description: 'The id of the actor who said it. In a document without a list of actors, the name.'},
      dating: {description: 'How that date is known.', fields: dating},
    },
  },
  actors: {
    description: 'The ids of those who act or speak. In a document without a list of actors, their names.',
    examples: [['nis']],
  },
  about: {
    description:
      'The ids of the actors that it is about. In a document without a list of actors, their names.',
    examples: [['north-korea', 'russia']],
  },
  speaker: {description: 'Who speaks for the actors.', examples: ['A spokesperson']},
  place: {
    description: 'Where it happened.',
    fields: {
      name: {description: 'The name of the place.', examples: ['Seoul']},
      timeZone: {
        description: 'Its IANA time zone, for comparing days in different places.',
        examples: ['Asia/Seoul'],
      },
    },
  },
  headline: {description: 'What happened, in one line.'},
  summary: {description: 'More about it. A blank line begins a new paragraph.'},
  quote: {
    description: 'A quotation.',
    fields: {
      text: {description: 'The words, in their original language and without quotation marks.'},
      lang: {description: 'Their language, as a BCP 47 tag.', examples: ['en']},
      speaker: {description: 'Who said them.'},
    },
  },
  claims: {
    description: 'What the entry says about claims of the document.',
    fields: {
      claim: {description: 'The id of a claim.'},
      stance: {
        description:
          'What it says about the claim. confirms: it is true, on its own authority. reports: others say that it is true. cautious: it may be true, but this is not confirmed. denies: it is not true. none: it takes no position.',
      },
    },
  },
  links: {description: 'Links to other entries.', fields: link},
  sources: {description: 'Where it is said.', fields: source},
  corroboration: {description: 'Who else reports it.', fields: source},
  note: {description: 'A note by the editor of the timeline.'},
  media: {
    description:
      'Pictures, films, sounds or embedded pages: one, or a list. They are shown only where the page allows it.',
    fields: media,
  },
  revisions: {
    description: 'Corrections of this entry since it was first published.',
    fields: {
      date: {description: `When it was corrected, ${EDTF}.`, examples: ['2024-12-01']},
      change: {description: 'What was corrected, in a sentence.'},
    },
  },
};

/** The document itself. */
export const documentDescription: FieldDescription<TimelineDocument> = {
  description:
    'A timeline of who said what, when and how firmly. A text is a string in the document’s language, or an object with one string for each language; it is plain text unless `markup` says otherwise. Only the entries are required.',
  fields: {
    version: {description: 'The version of this format.'},
    id: {
      description: 'An id for the timeline. It stays the same when the content is updated.',
      examples: ['neptune'],
    },
    lang: {description: 'The language of texts that name none, as a BCP 47 tag.', examples: ['en', 'ko']},
    title: {
      description: 'The title. Without one, there is no heading.',
      examples: [{en: 'Who found Neptune', ko: '해왕성은 누가 발견했나'}],
    },
    description: {description: 'What the timeline is about, in a few sentences.'},
    coverage: {description: 'What it covers and what it does not.'},
    licence: {description: 'Under which terms it may be used.', examples: ['CC BY 4.0']},
    contact: {
      description: 'Where readers can send corrections: an e-mail, http(s) or relative address.',
      examples: ['corrections@example.org'],
    },
    revised: {description: `When it was last revised, ${EDTF}.`, examples: ['2024-12-01']},
    markup: {
      description:
        'With markdown, `description`, `coverage`, `summary` and `note` may have links, emphasis and lists. If it is absent, they are plain text.',
    },
    source: {
      description: 'The article or collection that the timeline is made from.',
      fields: {
        title: {description: 'Its title.'},
        author: {description: 'Its author.'},
        publisher: {description: 'Its publisher.'},
        url: {description: 'Its address: http(s), or relative to the page.'},
        published: {description: `When it was published, ${EDTF}.`, examples: ['2024-11-13']},
        note: {description: 'A note on it, such as what was left out.'},
      },
    },
    actors: {description: 'Everyone who acts, speaks or is spoken of.', fields: actor},
    claims: {description: 'The claims on which actors take a stance.', fields: claim},
    kinds: {
      description: 'Kinds of entries besides the built-in ones, and labels for the built-in ones.',
      fields: kind,
    },
    standings: {description: 'Labels for the standings.', fields: standing},
    eras: {description: 'Longer times that the entries belong to.', fields: era},
    entries: {description: 'What happened and what was said, in any order.', fields: entry},
  },
};
