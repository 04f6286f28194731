import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Chrono} from 'react-chrono';
import 'react-chrono/dist/style.css';

export const contender = {
  mount(host, entries) {
    const box = host.appendChild(document.createElement('div'));
    const root = createRoot(box);
    // It keeps the mode that it is made with: another mode is another element.
    const render = (shown, mode = 'VERTICAL') =>
      root.render(
        createElement(Chrono, {key: mode, items: shown.map(itemOf), mode, allowDynamicUpdate: true}),
      );
    render(entries);
    return {
      count: () => box.querySelectorAll('.vertical-item-row').length,
      append: (_entry, all) => render(all),
      story: () => render(entries, 'HORIZONTAL'),
      isStoryShown: () => box.querySelector('.timeline-circle.horizontal') !== null,
      step: () => box.querySelector('button[aria-label="Next"]').click(),
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

const itemOf = ({id, date, title, text}) => ({
  id,
  title: date,
  cardTitle: title,
  cardDetailedText: text,
});
