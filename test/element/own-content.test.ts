import {expect} from '@open-wc/testing';
import {hasOwnContent} from '../../src/element/own-content.js';

const CONTENT = ['Text', '<p></p>', '<!-- A --><a href="#a">A</a>', ' <p hidden></p> Text'];
const NO_CONTENT = [
  '',
  ' \n ',
  '<!-- A -->',
  '<script type="application/json">{}</script>',
  '<style>p {color: red}</style><template><p>A</p></template>',
  '<p slot="empty">A</p> <p hidden>A</p>',
];

function host(html: string, {ownerDocument} = document.body): Element {
  const element = ownerDocument.createElement('x-timeline');
  element.innerHTML = html;
  return element;
}

describe('the own content of a page in the element', () => {
  it('is text and elements that can be seen', () => {
    for (const html of CONTENT) expect(hasOwnContent(host(html)), html).to.equal(true);
    for (const html of NO_CONTENT) expect(hasOwnContent(host(html)), html).to.equal(false);
  });

  it('may have been created in a frame, whose nodes have other classes', () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const {body} = frame.contentDocument!;
    for (const html of CONTENT) expect(hasOwnContent(host(html, body)), html).to.equal(true);
    for (const html of NO_CONTENT) expect(hasOwnContent(host(html, body)), html).to.equal(false);
    frame.remove();
  });
});
