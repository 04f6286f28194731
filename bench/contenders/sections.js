import {fragmentOf, itemOf} from './plain-list.js';

/** The best that a hand-written list can do: in sections of 50, each with `content-visibility`. */
const SIZE = 50;

export const contender = {
  mount(host, entries) {
    const sections = Array.from({length: Math.ceil(entries.length / SIZE)}, (_, index) =>
      sectionOf(entries.slice(index * SIZE, (index + 1) * SIZE)),
    );
    host.append(...sections);
    return listOf(host, entries);
  },
};

function listOf(host, entries) {
  const show = (shown) => {
    const ids = new Set(shown.map(({id}) => id));
    for (const item of host.querySelectorAll('li')) item.hidden = !ids.has(item.id);
  };
  return {
    count: () => host.querySelectorAll('li:not([hidden])').length,
    append: (entry) => host.lastElementChild.append(itemOf(entry)),
    show,
    search: (word) => show(entries.filter(({title, text}) => title.includes(word) || text.includes(word))),
    all: () => show(entries),
    unmount: () => host.replaceChildren(),
  };
}

function sectionOf(entries) {
  const section = document.createElement('ol');
  section.style.contentVisibility = 'auto';
  section.style.containIntrinsicBlockSize = `auto ${entries.length * 90}px`;
  section.append(fragmentOf(entries));
  return section;
}
