import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Chrono} from 'react-chrono';
import 'react-chrono/dist/style.css';

export const contender = {
  mount(host, entries) {
    const box = host.appendChild(document.createElement('div'));
    const root = createRoot(box);
    const render = (shown, mode = 'VERTICAL') =>
      root.render(createElement(Chrono, {items: shown.map(itemOf), mode, allowDynamicUpdate: true}));
    render(entries);
    return {
      count: () => box.querySelectorAll('.vertical-item-row').length,
      append: (_entry, all) => render(all),
      story: () => render(entries, 'HORIZONTAL'),
      isStoryShown: () => nextButton(box) !== null,
      step: () => nextButton(box).click(),
      show: render,
      get scroller() {
        return box.querySelector('.timeline-main-wrapper');
      },
      unmount() {
        root.unmount();
        box.remove();
      },
    };
  },
};

const nextButton = (box) => box.querySelector('button[aria-label="Next item"]');

const itemOf = ({id, date, title, text}) => ({
  id,
  title: date,
  cardTitle: title,
  cardDetailedText: text,
});
