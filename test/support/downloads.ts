/** A file that the page downloads. It is not written to a disk. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

const originalClick = HTMLAnchorElement.prototype.click;
afterEach(() => {
  HTMLAnchorElement.prototype.click = originalClick;
});

/** Collects every download from now on, until the test ends. */
export function downloads(): Promise<Download>[] {
  const files: Promise<Download>[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) files.push(read(this.href, this.download));
    else originalClick.call(this);
  };
  return files;
}

async function read(address: string, name: string): Promise<Download> {
  const blob = await (await fetch(address)).blob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // Unlike the text of a blob, this keeps a byte order mark.
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  return {name, type: blob.type, bytes, text};
}
