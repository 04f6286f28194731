/** Loads the element for the page of the frame. */

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
 * The class of the element. A page without an origin, in a sandbox or from a local file, can load a module only if the server
 * allows it to all origins (CORS). A classic script needs no permission.
 * @throws if neither script loads
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

/** Trusted Types: a page may require that the address of a script comes from a policy. Ours returns this one address. */
function trusted(address: string): string {
  const {trustedTypes} = window as WithPolicies;
  const policy = trustedTypes?.createPolicy('dprk-timeline-frame', {createScriptURL: () => address});
  return policy?.createScriptURL(address) ?? address;
}
