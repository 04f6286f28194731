/** Each field of the form is an attribute of the element, with the same name and value. */
import type {TimelineLoadEvent} from '../../src/index.js';

const LATEST = 3;

interface Playground {
  readonly form: HTMLFormElement;
  readonly timeline: HTMLElement;
  readonly code: HTMLElement;
  readonly log: HTMLElement;
}

export function startPlayground({form, timeline, code, log}: Playground): void {
  const apply = (): void => {
    const attributes = attributesOf(form);
    setAttributes(timeline, namesIn(form), attributes);
    code.replaceChildren(...tagParts(timeline.localName, attributes));
  };
  timeline.addEventListener('dprk-load', ({document: {actors, entries}}: TimelineLoadEvent) => {
    fillActors(
      form,
      actors.map(({id}) => id),
    );
    fillEntries(
      form,
      entries.map(({id}) => id),
    );
  });
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => queueMicrotask(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  logEvents(timeline, log);
  apply();
}

function namesIn(form: HTMLFormElement): ReadonlySet<string> {
  const fields = [...form.elements].map((field) => field.getAttribute('name') ?? '');
  return new Set(fields.filter(Boolean));
}

/** Checked boxes of one name become a list separated by spaces; an empty field is an absent attribute. */
function attributesOf(form: HTMLFormElement): ReadonlyMap<string, string> {
  const data = new FormData(form);
  const lists = [...namesIn(form)].map(
    (name) => [name, data.getAll(name).map(String).join(' ').trim()] as const,
  );
  return new Map(lists.filter(([, value]) => value !== ''));
}

function setAttributes(
  element: HTMLElement,
  names: ReadonlySet<string>,
  attributes: ReadonlyMap<string, string>,
): void {
  for (const name of names) {
    const value = attributes.get(name);
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

function tagParts(tag: string, attributes: ReadonlyMap<string, string>): (Node | string)[] {
  const parts = [...attributes].flatMap(([name, value]) => [`\n  ${name}=`, part('value', quoted(value))]);
  const end = attributes.size > 0 ? '\n' : '';
  return [part('tag', `<${tag}`), ...parts, end, part('tag', `></${tag}>`)];
}

function quoted(value: string): string {
  return `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

function part(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

function fillActors(form: HTMLFormElement, ids: readonly string[]): void {
  const place = form.querySelector('[data-list=actors]');
  if (!place || place.childElementCount > 0) return;
  place.append(...ids.map((id) => checkbox('actors', id)));
}

function checkbox(name: string, value: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = name;
  input.value = value;
  label.append(input, value);
  return label;
}

function fillEntries(form: HTMLFormElement, ids: readonly string[]): void {
  const select = form.elements.namedItem('selected');
  if (!(select instanceof HTMLSelectElement) || select.options.length > 1) return;
  select.append(...ids.map((id) => new Option(id, id)));
}

/** The latest events first. */
function logEvents(timeline: HTMLElement, log: HTMLElement): void {
  const add = (text: string): void => {
    const line = document.createElement('li');
    line.textContent = text;
    log.replaceChildren(line, ...[...log.children].slice(0, LATEST - 1));
  };
  timeline.addEventListener('dprk-select', ({entry}) => add(`dprk-select  ${entry.id}`));
  timeline.addEventListener('dprk-change', ({property, value}) => {
    add(`dprk-change  ${property} = ${value === undefined ? 'undefined' : JSON.stringify(value)}`);
  });
  timeline.addEventListener('dprk-error', ({severity, issues}) => {
    add(`dprk-error  ${severity}: ${issues.map(({message}) => message).join('; ')}`);
  });
}
