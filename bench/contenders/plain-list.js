/** An ordered list, rendered at once. All ratios are to this one. */
export const contender = {
  mount(host, entries) {
    const list = document.createElement('ol');
    list.append(fragmentOf(entries));
    host.append(list);
    return listOf(host, list, entries);
  },
};

function listOf(host, list, entries) {
  const items = () => list.querySelectorAll('li');
  const show = (shown) => {
    const ids = new Set(shown.map(({id}) => id));
    for (const item of items()) item.hidden = !ids.has(item.id);
  };
  return {
    count: () => list.querySelectorAll('li:not([hidden])').length,
    append: (entry) => list.append(itemOf(entry)),
    show,
    search: (word) => show(entries.filter(({title, text}) => title.includes(word) || text.includes(word))),
    all: () => show(entries),
    unmount: () => host.replaceChildren(),
  };
}

export function fragmentOf(entries) {
  const fragment = document.createDocumentFragment();
  for (const entry of entries) fragment.append(itemOf(entry));
  return fragment;
}

export function itemOf({id, date, title, text}) {
  const item = document.createElement('li');
  item.id = id;
  item.append(element('time', date), element('h3', title), element('p', text));
  return item;
}

function element(name, text) {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}
