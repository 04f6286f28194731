import {DataSet, DataView} from 'vis-data/esnext';
import {Timeline} from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** All items in view (it fits the axis to them), in a box that scrolls. */
const OPTIONS = {maxHeight: 600, verticalScroll: true, zoomKey: 'ctrlKey'};

export const contender = {
  mount(host, entries) {
    let shown;
    const box = host.appendChild(document.createElement('div'));
    const items = new DataSet(entries.map(itemOf));
    const view = new DataView(items, {filter: ({id}) => !shown || shown.has(id)});
    const timeline = new Timeline(box, view, OPTIONS);
    return {
      count: () => box.querySelectorAll('.vis-item.vis-box').length,
      append(entry) {
        items.add(itemOf(entry));
        timeline.fit({animation: false});
      },
      show(visible) {
        shown = new Set(visible.map(({id}) => id));
        view.refresh();
      },
      scroller: box.querySelector('.vis-vertical-scroll') ?? null,
      unmount() {
        timeline.destroy();
        box.remove();
      },
    };
  },
};

function itemOf({id, date, title, text}) {
  const content = document.createElement('div');
  content.append(paragraph(title), paragraph(text));
  return {id, start: date, content};
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
