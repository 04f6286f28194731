// The page loads its published script before this module; that defines `TL`.
/* global TL */
import '@knight-lab/timelinejs/dist/css/timeline.css';

/** Without its fonts, which come from another host: pages have no network here. */
const OPTIONS = {font: null, debug: false};

export const contender = {
  mount(host, entries) {
    const box = host.appendChild(document.createElement('div'));
    box.style.blockSize = '600px';
    const timeline = new TL.Timeline(box, {events: entries.map(eventOf)}, OPTIONS);
    return {
      count: () => box.querySelectorAll('.tl-slide').length,
      // It mounts as slides.
      step: () => box.querySelector('.tl-slidenav-next').click(),
      append: (entry) => timeline.add(eventOf(entry)),
      // It shows one slide at a time and does not scroll.
      scroller: null,
    };
  },
};

function eventOf({id, date, title, text}) {
  const [year, month, day] = date.split('-').map(Number);
  return {unique_id: id, start_date: {year, month, day}, text: {headline: title, text}};
}
