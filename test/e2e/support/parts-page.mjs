// A timeline whose lazy parts do not load: what each scenario sets, and how the page reports what the reader sees.

const ENTRY = {
  id: 'one',
  kind: 'event',
  standing: 'unstated',
  date: '2024-11-12',
  actors: [],
  headline: 'One',
};
const RECORD = {
  version: 1,
  id: 'r',
  lang: 'en',
  title: 'Of the page',
  actors: [],
  entries: [ENTRY, {...ENTRY, id: 'two', kind: 'response'}],
};
const MANY = Array.from({length: 60}, (_, index) => ({...ENTRY, id: `n${index}`}));
const PICTURED = {...ENTRY, media: [{type: 'image', src: 'data.png', alt: 'A picture'}]};
const MARKED = {...ENTRY, summary: 'It is *so*.'};

/** What reads records of a page. Other parts import it. */
export const READER = {name: 'the record of `data`', set: {data: RECORD}, part: '#e-one'};

/**
 * In this order, each with the state that the last one left. `set`: attributes, and the property `data`; `press`: the text of a
 * button or summary to press then; `part`: what there is once the part has loaded.
 * @type {readonly {name: string, set: Record<string, any>, press?: string, part: string}[]}
 */
export const PARTS = [
  {name: 'lanes', set: {layout: 'lanes'}, part: '[part~="lanes"]'},
  {name: 'claims', set: {layout: 'claims'}, part: '[part~="claims"]'},
  {name: 'story', set: {layout: 'story'}, part: '[part~="slide"]'},
  {name: 'filters', set: {layout: 'list', controls: 'kinds'}, press: 'Response', part: '[part~="clear"]'},
  {name: 'as-of', set: {kinds: null, controls: 'as-of'}, part: '[part~="as-of"]'},
  {name: 'export', set: {controls: 'export'}, part: '[part~="export"]'},
  {name: 'links', set: {controls: 'link'}, part: '[part~="actions"]'},
  {name: 'Korean', set: {controls: 'none', lang: 'ko'}, part: '[lang="ko"] article'},
  {
    name: 'Markdown',
    set: {lang: null, data: {...RECORD, markup: 'markdown', entries: [MARKED]}},
    part: '#e-one em',
  },
  {name: 'media', set: {media: '', data: {...RECORD, entries: [PICTURED]}}, part: '[part~="media"]'},
  {name: 'a long list', set: {data: {...RECORD, entries: MANY}}, part: 'ol[aria-label]'},
  {name: 'the record of `src`', set: {data: null, src: '/record.json'}, part: '#e-src'},
  {name: 'embed', set: {controls: 'embed'}, part: '[part~="embed"]'},
  {name: 'a sheet', set: {src: '/sheet.csv'}, part: '#e-row'},
  {name: 'the record of an element', set: {src: '#list'}, part: '#e-item'},
];

/** The control `export`, and the formats whose files have parts of their own. */
export const EXPORT = {set: {media: null, src: null, data: RECORD, controls: 'export'}};
export const FORMATS = ['Spreadsheet (CSV)', 'Calendar (iCalendar)', 'Picture (SVG)', 'Picture (PNG)'];

export const ROUTES = {
  '/record.json': JSON.stringify({...RECORD, entries: [{...ENTRY, id: 'src'}]}),
  '/sheet.csv': 'id,date,headline\nrow,2024-11-12,Row\n',
};

/** The page's body, which defines what the tests call. */
export const PARTS_BODY = `<dprk-deployment-timeline id="tl" controls="none"></dprk-deployment-timeline>
<ol id="list"><li data-id="item" data-date="2024-11-12"><h3>Item</h3></li></ol>
<script type="module">
  import '/dist/cdn/dprk-deployment-timeline.js';
  const timeline = document.querySelector('#tl');
  const root = timeline.shadowRoot;
  const button = (text) =>
    [...root.querySelectorAll('button, summary')].find((each) => each.textContent.includes(text));
  const until = async (holds) => {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if (holds()) return true;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return false;
  };
  const notice = () => root.querySelector('[part~="error"]');
  const settled = () => until(() => root.querySelector('[aria-busy="false"]'));
  window.set = async ({set, press}) => {
    await settled();
    timeline.clearFilters();
    for (const [name, value] of Object.entries(set)) {
      if (name === 'data') timeline.data = value;
      else if (value === null) timeline.removeAttribute(name);
      else timeline.setAttribute(name, value);
    }
    await timeline.updateComplete;
    if (press) button(press).click();
  };
  window.failed = async ({part}) => {
    await until(() => notice() && root.querySelector('[aria-busy="false"]'));
    const text = notice()?.textContent.replace(/\\s+/g, ' ').trim();
    return {text, entries: root.querySelectorAll('article, table').length, isThere: Boolean(root.querySelector(part))};
  };
  window.exported = async (format) => {
    await until(() => button(format));
    button(format).click();
    const outcome = () => root.querySelector('[part~="export-outcome"]').textContent.replace(/\\s+/g, ' ').trim();
    await until(() => !['', 'Making the file…'].includes(outcome()));
    return outcome();
  };
  window.again = async ({part}) => {
    button(document.documentElement.lang === 'ko' ? '다시' : 'Try again')?.click();
    await until(() => root.querySelector(part) && !notice());
    return {isThere: Boolean(root.querySelector(part)), notice: notice()?.textContent ?? ''};
  };
</script>`;
