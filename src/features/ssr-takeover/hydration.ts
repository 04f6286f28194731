import {hydrate} from '@lit-labs/ssr-client';
import {render, nothing, type RenderOptions, type TemplateResult} from 'lit';

/** What an element's views render into. */
interface Root {
  readonly shadowRoot: ShadowRoot | null;
  readonly renderOptions: RenderOptions;
}

/**
 * Makes server-rendered markup the output of a template that renders the same: nothing in it is made again.
 * @throws Error if the markup has another structure than the template, or has lost its markers
 */
export function hydrateRoot({shadowRoot, renderOptions}: Root, template: TemplateResult): void {
  const root = shadowRoot!;
  // The message that was shown above the markup.
  render(nothing, root, renderOptions);
  const markers = markersIn(root);
  // Minifiers of HTML remove comments. Lit would render a second time, below.
  if (!markers.some(({data}) => data.startsWith('lit-part'))) throw new Error('The markup has no markers.');
  markers.forEach(addEmptyText);
  renderOptions.renderBefore = null;
  hydrate(template, root, renderOptions);
}

function markersIn(root: ShadowRoot): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const markers: Comment[] = [];
  while (walker.nextNode()) markers.push(walker.currentNode as Comment);
  return markers;
}

/** Adds an empty text after a marker that has none: when it gets letters, Lit writes them into the node after the marker. */
function addEmptyText({data, nextSibling}: Comment): void {
  // By `nodeType`, not by class: in a frame, nodes have the classes of the frame's page.
  if (data === 'lit-part' && nextSibling?.nodeType === Node.COMMENT_NODE) (nextSibling as Comment).before('');
}
