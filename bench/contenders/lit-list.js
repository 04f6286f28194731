import {html, render} from 'lit';

/** The same list as a Lit template: what Lit alone costs. */
const listView = (entries) => html`<ol>
  ${entries.map(
    ({id, date, title, text}) =>
      html`<li id=${id}>
        <time>${date}</time>
        <h3>${title}</h3>
        <p>${text}</p>
      </li>`,
  )}
</ol>`;

export const contender = {
  mount(host, entries) {
    const box = host.appendChild(document.createElement('div'));
    const show = (shown) => render(listView(shown), box);
    show(entries);
    return {
      count: () => box.querySelectorAll('li').length,
      append: (_entry, all) => show(all),
      show,
      search: (word) => show(entries.filter(({title, text}) => title.includes(word) || text.includes(word))),
      all: () => show(entries),
      unmount: () => box.remove(),
    };
  },
};
