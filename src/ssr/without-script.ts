/** A page that gets no script: nothing in it leads nowhere or does nothing. */
import {html} from 'lit';
import type {TimelineParts} from '../views/timeline.js';
import {countsOf} from '../views/view-model.js';
import type {StaticView} from './view.js';

// Only tags can match: in texts and in attributes, `<` and `>` are escaped.
const INNER_LINK = /<a part="link" href="#e-[^"]*">(.*?)<\/a>/gs;
const BUTTON = /<button\b[^>]*>(.*?)<\/button>/gs;
/** The menu of a long list, with its button. */
const MENU = /<div part="jump".*?<\/div>/gs;

/** Without links to entries. They are in a shadow tree or have lost their ids, so that no fragment leads to them. */
export function withoutInnerLinks(markup: string): string {
  return markup.replace(INNER_LINK, '$1');
}

/** Also without controls. The text of a button is part of the sentence around it. */
export function withoutActions(markup: string): string {
  return withoutInnerLinks(markup).replace(MENU, '').replace(BUTTON, '$1');
}

/** What has buttons that change what is shown. */
export type Buttons = Pick<TimelineParts, 'status' | 'clearAll' | 'showAll'>;

/** Instead of the button that shows all entries: how many there are. */
export function partsWithoutButtons({view, features}: StaticView): Buttons {
  const {options, results, context} = view;
  const {shown, filtered, total} = countsOf(results);
  const {line} = features['as-of'].asOfStatus(view, () => undefined);
  return {
    status: {asOf: options.asOf === undefined ? undefined : {line, back: undefined}},
    showAll:
      shown < filtered
        ? html`<p class="meta-font">${context.translate('shown', {shown, total})}</p>`
        : undefined,
  };
}
