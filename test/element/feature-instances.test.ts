import {expect} from '@open-wc/testing';
import {css} from 'lit';
import {FeatureInstances} from '../../src/element/feature-instances.js';
import type {FeatureHost} from '../../src/features/feature.js';
import type {LoadedFeatures} from '../../src/features/registry.js';
import type {LayoutView} from '../../src/views/layout.js';
import {aHost} from '../support/host.js';

const noView: LayoutView['view'] = () => {
  throw new Error('nothing is drawn here');
};

/** A feature with everything that is added to an element, and what it was added to. */
function aFeature() {
  const attached: FeatureHost[] = [];
  const layouts: FeatureHost[] = [];
  const styles = [
    css`
      p {
        color: red;
      }
    `,
    css`
      p {
        color: blue;
      }
    `,
  ];
  class TestLayout implements LayoutView {
    readonly view = noView;
    constructor(host: FeatureHost) {
      layouts.push(host);
    }
  }
  const feature = {styles, Layout: TestLayout, attach: (host: FeatureHost) => attached.push(host)};
  return {feature, attached, layouts, styles};
}

const nothingShown = () => undefined;
const loaded = (features: Readonly<Record<string, unknown>>) => features as LoadedFeatures;

describe('the features of an element', () => {
  it('are attached once each: styles, controllers and layout', () => {
    const {host} = aHost();
    const {feature, attached, layouts, styles} = aFeature();
    const instances = new FeatureInstances(host, nothingShown);
    instances.attach(['lanes'], loaded({lanes: feature}));
    instances.attach(['lanes', 'lanes'], loaded({lanes: feature, export: {}}));
    expect(attached).to.deep.equal([host]);
    expect(layouts).to.deep.equal([host]);
    const sheets = host.shadowRoot!.adoptedStyleSheets;
    expect(sheets).to.have.length(2);
    expect(sheets.every((sheet, index) => sheet === styles[index]!.styleSheet)).to.equal(true);
  });

  it('are attached when they have loaded, and only those that are used', () => {
    const {host} = aHost();
    const [lanes, claims] = [aFeature(), aFeature()];
    const instances = new FeatureInstances(host, nothingShown);
    instances.attach(['lanes'], loaded({claims: claims.feature}));
    expect([lanes.attached, claims.attached]).to.deep.equal([[], []]);
    expect(instances.layout('lanes')).to.equal(undefined);
    instances.attach(['lanes'], loaded({lanes: lanes.feature, claims: claims.feature}));
    expect([lanes.attached, claims.attached]).to.deep.equal([[host], []]);
  });

  it('keep one layout each', () => {
    const {host} = aHost();
    const [lanes, claims] = [aFeature(), aFeature()];
    const instances = new FeatureInstances(host, nothingShown);
    const features = loaded({lanes: lanes.feature, claims: claims.feature});
    instances.attach(['lanes'], features);
    const layout = instances.layout('lanes');
    expect(layout).to.be.instanceOf(lanes.feature.Layout);
    instances.attach(['claims'], features);
    expect(instances.layout('claims')).to.be.instanceOf(claims.feature.Layout);
    expect(instances.layout('lanes')).to.equal(layout);
    expect(instances.layout('list')).to.equal(undefined);
  });

  it('need no style sheets of the element beside those of a server, until a feature adds some', () => {
    const {host} = aHost();
    host.shadowRoot!.append(document.createElement('style'));
    const {feature, styles} = aFeature();
    const own = css`
      b {
        color: red;
      }
    `;
    const instances = new FeatureInstances(host, nothingShown, [own]);
    instances.hostConnected();
    expect(host.shadowRoot!.adoptedStyleSheets).to.deep.equal([]);
    instances.attach(['lanes'], loaded({lanes: feature}));
    const all = [own, ...styles].map(({styleSheet}) => styleSheet);
    expect(host.shadowRoot!.adoptedStyleSheets).to.deep.equal(all);
  });

  it('keep their style sheets beside those of a server if the element moves to another document', () => {
    const {host} = aHost();
    host.shadowRoot!.append(document.createElement('style'));
    const instances = new FeatureInstances(host, nothingShown);
    instances.attach(['lanes'], loaded({lanes: aFeature().feature}));
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(host);
    instances.hostConnected();
    expect(host.shadowRoot!.adoptedStyleSheets).to.have.length(2);
    frame.remove();
  });

  it('may add nothing', () => {
    const {host} = aHost();
    const instances = new FeatureInstances(host, nothingShown);
    instances.attach(['media'], loaded({media: {}}));
    expect(host.shadowRoot!.adoptedStyleSheets).to.have.length(0);
    expect(instances.layout('media')).to.equal(undefined);
  });

  it('are attached to each element that uses them', () => {
    const [one, two] = [aHost(), aHost()];
    const {feature, attached} = aFeature();
    for (const {host} of [one, two])
      new FeatureInstances(host, nothingShown).attach(['lanes'], loaded({lanes: feature}));
    expect(attached).to.deep.equal([one.host, two.host]);
  });
});
