// The charts of docs/benchmarks.md: SVG made with Observable Plot, one for light pages and one for dark.
import * as Plot from '@observablehq/plot';
import {parseHTML} from 'linkedom';
import {CONTENDERS} from '../contenders.mjs';
import {SIZES} from '../plan.mjs';
import {plain, whole} from './numbers.mjs';

const WIDTH = 828;
const ROW = 26;
const TENS = [0.01, 0.1, 1, 10, 100, 1000];
const MARGINS = {marginLeft: 150, marginRight: 56, marginBottom: 44};
const FONT = {fontFamily: 'system-ui, sans-serif', fontSize: '13px'};

/** The colours of this element and of the others. */
export const SCHEMES = {
  light: {ours: '#0b6e4f', others: '#6b6f76', text: '#1b1f24', line: '#c9cdd2', ground: '#ffffff'},
  dark: {ours: '#5fd0a5', others: '#a8adb5', text: '#e6e8eb', line: '#464c54', ground: '#14171a'},
};

const named = (title) => title.replaceAll('`', '');

/** The kilobytes that a page loads. */
export function weightChart(measured, scheme) {
  const rows = CONTENDERS.filter(({list}) => !list).map(({name, title, ours}) => ({
    title: named(title),
    color: colorOf(ours, scheme),
    kilobytes: measured.median(name, SIZES[0].entries, 'bytes') / 1000,
  }));
  return draw(scheme, {
    height: rows.length * ROW + 60,
    x: {label: 'kB that a page loads, compressed (brotli)', grid: true},
    y: {label: null, tickSize: 0, domain: rows.map(({title}) => title)},
    marks: [
      Plot.barX(rows, {x: 'kilobytes', y: 'title', fill: 'color', insetTop: 3, insetBottom: 3}),
      Plot.text(rows, {
        x: 'kilobytes',
        y: 'title',
        text: (row) => plain(row.kilobytes),
        dx: 6,
        textAnchor: 'start',
      }),
      Plot.ruleX([0], {stroke: scheme.text}),
    ],
  });
}

/** The ratio of a measure to the plain list, at every size, on a logarithmic scale. */
export function ratioChart(measured, measure, scheme) {
  const rows = SIZES.flatMap(({entries}) => rowsOf(measured, measure, entries, scheme));
  const [known, unknown] = [rows.filter(({ratio}) => ratio), rows.filter(({ratio}) => !ratio)];
  const place = {fx: 'size', y: 'title'};
  return draw(scheme, {
    height: new Set(rows.map(({title}) => title)).size * ROW + 90,
    fx: {label: null, domain: SIZES.map(({entries}) => sizeOf(entries)), padding: 0.06},
    x: {type: 'log', label: 'times as long as the plain list', grid: true, inset: 8, ...tens(known)},
    y: {label: null, tickSize: 0, domain: [...new Set(rows.map(({title}) => title))]},
    marks: [
      Plot.ruleX([1], {stroke: scheme.text}),
      Plot.dot(known, {...place, x: 'ratio', fill: 'color', r: 4.5}),
      Plot.text(known, {
        ...place,
        x: 'ratio',
        text: (row) => plain(row.ratio),
        fill: 'color',
        dx: 8,
        textAnchor: 'start',
      }),
      Plot.text(unknown, {...place, x: 1, text: 'why', dx: 6, textAnchor: 'start', fontStyle: 'italic'}),
    ],
  });
}

/** From the smallest ratio to the largest, with a line at each power of ten. */
function tens(rows) {
  const ratios = rows.map(({ratio}) => ratio);
  const domain = [Math.min(...ratios), Math.max(...ratios)];
  return {domain, ticks: TENS.filter((ten) => ten >= domain[0] && ten <= domain[1]), tickFormat: plain};
}

function rowsOf(measured, measure, entries, scheme) {
  return CONTENDERS.filter(({fixed}) => !fixed)
    .map(({name, title, ours}) => ({
      title: named(title),
      size: sizeOf(entries),
      color: colorOf(ours, scheme),
      ratio: measured.ratio(name, entries, measure),
      why: whyNot(measured, name, entries, measure),
    }))
    .filter(({ratio, why}) => ratio || why);
}

function whyNot(measured, name, entries, measure) {
  if (measured.isSkipped(name, entries)) return 'not tried';
  return measured.isOverLimit(name, entries, measure) ? 'over 60 s' : '';
}

function draw(scheme, options) {
  const {document} = parseHTML('<!doctype html><html><body></body></html>');
  const style = {...FONT, color: scheme.text, background: scheme.ground};
  const chart = Plot.plot({document, width: WIDTH, style, ...MARGINS, ...options});
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${chart.outerHTML}\n`;
}

const sizeOf = (entries) => `${whole(entries)} entries`;
const colorOf = (ours, scheme) => (ours ? scheme.ours : scheme.others);
