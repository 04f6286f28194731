/** Pages about a file, whose address looks like that of the file. */

/** Wikimedia: the page of a file, and an article that shows a file over itself. */
const WIKI =
  /^(https?:\/\/[^/]+\.wiki(?:media|pedia)\.org\/wiki\/)(?:(?:File|Image|Datei|Fichier):|[^#]*#\/media\/[^/:]+:)([^?#]+)/i;
const GITHUB = /^(https?:\/\/github\.com\/[^/]+\/[^/]+\/)blob\/([^?#]+)/i;
const DROPBOX = /^https?:\/\/(?:www\.)?dropbox\.com\/(?:s|scl\/fi)\//i;

/** The address of the file; undefined if it is no such page. */
export function fileOfPage(address: string): string | undefined {
  const [, wiki, name] = WIKI.exec(address) ?? [];
  if (wiki !== undefined) return `${wiki}Special:FilePath/${name}`;
  const [, repository, path] = GITHUB.exec(address) ?? [];
  if (repository !== undefined) return `${repository}raw/${path}`;
  return DROPBOX.test(address) && URL.canParse(address) ? rawOf(new URL(address)) : undefined;
}

/** Dropbox sends the file itself with `raw`, a page with `dl=0`, and a download with `dl=1`. */
function rawOf(address: URL): string {
  address.searchParams.delete('dl');
  address.searchParams.set('raw', '1');
  return address.href;
}
