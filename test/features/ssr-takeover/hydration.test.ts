import {digestForTemplateResult} from '@lit-labs/ssr-client';
import {expect} from '@open-wc/testing';
import {html, render, type RenderOptions, type TemplateResult} from 'lit';
import {hydrateRoot} from '../../../src/features/ssr-takeover/hydration.js';
import {aBox} from '../../support/harness.js';

const line = (text: unknown): TemplateResult => html`<p>${text}</p>`;

/** A shadow root with what a server renders for `line`. */
function aServedRoot(text: string): {shadowRoot: ShadowRoot; renderOptions: RenderOptions} {
  const shadowRoot = aBox().attachShadow({mode: 'open'});
  const digest = digestForTemplateResult(line(text));
  shadowRoot.innerHTML = `<style></style><!--lit-part ${digest}--><p><!--lit-part-->${text}<!--/lit-part--></p><!--/lit-part-->`;
  return {shadowRoot, renderOptions: {renderBefore: shadowRoot.firstChild}};
}

describe('hydration', () => {
  it('keeps the nodes, and changes their texts from then on', () => {
    const root = aServedRoot('one');
    const text = root.shadowRoot.querySelector('p')!;
    hydrateRoot(root, line('one'));
    render(line('two'), root.shadowRoot, root.renderOptions);
    expect(root.shadowRoot.querySelector('p')).to.equal(text);
    expect(text.textContent).to.equal('two');
  });

  for (const none of [undefined, null, '']) {
    it(`shows a text where there was none: ${JSON.stringify(none)}`, () => {
      const root = aServedRoot('');
      hydrateRoot(root, line(none));
      render(line('two'), root.shadowRoot, root.renderOptions);
      expect(root.shadowRoot.textContent).to.equal('two');
    });
  }

  it('removes the message that was shown above the markup', () => {
    const root = aServedRoot('one');
    render(html`<p>Loading failed</p>`, root.shadowRoot, root.renderOptions);
    hydrateRoot(root, line('one'));
    expect(root.shadowRoot.textContent).to.equal('one');
  });

  it('refuses markup that has lost its markers', () => {
    const root = aServedRoot('one');
    root.shadowRoot.innerHTML = '<p>one</p>';
    expect(() => hydrateRoot(root, line('one'))).to.throw();
    expect(root.shadowRoot.textContent).to.equal('one');
  });

  it('refuses markup of another structure', () => {
    const root = aServedRoot('one');
    expect(() => hydrateRoot(root, html`<b>${'one'}</b>`)).to.throw();
  });
});
