/** The texts of an event beside its headline. */
import {linkSources} from './address.js';
import type {HtmlText} from './html-reader.js';
import type {ReportLoss} from './losses.js';
import {mediaInText, type Media} from './media.js';
import {RichText} from './rich-text.js';

export interface EventTexts extends Media {
  readonly summary: RichText;
}

/** What says no more than the headline is not in the summary; its links are sources, and all pictures are media. */
export function eventTexts(headline: string, texts: readonly HtmlText[], reportLoss: ReportLoss): EventTexts {
  const shown = texts.filter(({text}) => text.line !== headline && text.line !== '');
  const hidden = texts.filter((text) => !shown.includes(text));
  const {media, sources} = mediaInText(
    texts.flatMap(({embedded}) => embedded),
    reportLoss,
  );
  const linksIn = (some: readonly HtmlText[]) =>
    linkSources(
      some.flatMap(({links}) => links),
      reportLoss,
    );
  linksIn(shown); // links in a text stay there, if their address can be one
  return {
    summary: new RichText(shown.flatMap(({text}) => text.blocks)),
    media,
    sources: [...linksIn(hidden), ...sources],
  };
}
