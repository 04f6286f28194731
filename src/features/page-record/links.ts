/** Which links of the page lead to a source. */
import {isAddress} from '../../data/address.js';

/** Not a link that a record cannot have, as `mailto:` and `tel:`, nor one within the page. */
export function leadsToSource(link: Element): boolean {
  const address = addressIn(link);
  return address !== '' && !address.startsWith('#') && isAddress(address);
}

/** Whether it leads to a page, this one included. */
export function leadsToPage(link: Element): boolean {
  return isAddress(addressIn(link));
}

function addressIn(link: Element): string {
  return (link.getAttribute('href') ?? '').trim();
}
