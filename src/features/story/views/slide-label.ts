import {pickText} from '../../../format/text.js';
import type {StoryContext} from '../messages.js';
import type {Sequence} from '../sequence.js';

/** "3 of 14, 12 Nov 2024: headline" */
export function slideLabel(
  position: number,
  sequence: Sequence,
  {locale, timeline, format, translate}: StoryContext,
): string {
  const item = sequence.itemAt(position);
  if (!item) return translate('story.title');
  const {date, extent, headline} = item.entry;
  return translate('story.slide', {
    n: position,
    total: sequence.last,
    date: format.date(date, extent).text,
    headline: pickText(headline, locale, timeline.document.lang).value,
  });
}
