/** Addresses as other formats write them. */
import {isAddress} from '../address.js';
import type {ReportLoss} from './losses.js';
import type {Parts} from './parts.js';

/** An address that our format can have; undefined, and listed, if it cannot. */
export function addressIn(text: string, reportLoss: ReportLoss): string | undefined {
  const address = withScheme(text.trim());
  if (address !== '' && isAddress(address) && !/[<>]/.test(address)) return withoutBlanks(address);
  if (address !== '') reportLoss('address', text);
  return undefined;
}

/** Blanks as the address of a file can have them. */
export function withoutBlanks(address: string): string {
  return address.replace(/\s/g, encodeURIComponent);
}

/** `//host/path` depends on the page that it is in. */
export function withScheme(address: string): string {
  return address.startsWith('//') ? `https:${address}` : address;
}

/** A source with this address, as a list; empty if the address cannot be used. */
export function sourcesOf(label: string, text: string, reportLoss: ReportLoss): Parts[] {
  const url = addressIn(text, reportLoss);
  return url === undefined ? [] : [{label: label.replace(/\s+/g, ' ').trim() || hostOf(url), url}];
}

/** The links of a text as sources. */
export function linkSources(
  links: readonly {readonly label: string; readonly address: string}[],
  reportLoss: ReportLoss,
): Parts[] {
  return links.flatMap(({label, address}) => sourcesOf(label, address, reportLoss));
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
