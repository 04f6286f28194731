/** Gets the element into the page of the frame. */

const TAG = 'dprk-deployment-timeline';
const MODULE = `../cdn/${TAG}.js`;
const CLASSIC = `../cdn/${TAG}.all.js`;

interface WithPolicies {
  readonly trustedTypes?: {createPolicy: (name: string, rules: Policy) => Policy};
}
interface Policy {
  createScriptURL: (address: string) => string;
}

/**
 * The class of the element. Without an origin, as in a sandbox or a local file, a module is kept away by any server that does
 * not allow all sites to have it; a classic script is not.
 */
export async function elementClass(): Promise<typeof HTMLElement> {
  if (origin === 'null') await classic(CLASSIC);
  else await import(new URL(MODULE, location.href).href).catch(() => classic(CLASSIC));
  const found = customElements.get(TAG);
  if (!found) throw new Error('no such element');
  return found;
}

function classic(address: string): Promise<unknown> {
  const script = document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  script.src = trusted(address);
  document.head.append(script);
  return loaded;
}

/** For pages that let only policies give addresses of scripts: ours knows one. */
function trusted(address: string): string {
  const {trustedTypes} = window as WithPolicies;
  const policy = trustedTypes?.createPolicy('dprk-timeline-frame', {createScriptURL: () => address});
  return policy?.createScriptURL(address) ?? address;
}
