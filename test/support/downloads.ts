/** What the page hands to the browser to keep: nothing of it reaches a disk. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

const own = HTMLAnchorElement.prototype.click;
afterEach(() => {
  HTMLAnchorElement.prototype.click = own;
});

/** Every download from now on, to the end of the test. */
export function downloads(): Promise<Download>[] {
  const found: Promise<Download>[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download) found.push(read(this.href, this.download));
    else own.call(this);
  };
  return found;
}

async function read(address: string, name: string): Promise<Download> {
  const blob = await (await fetch(address)).blob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // Unlike the text of a blob, this keeps a byte order mark.
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  return {name, type: blob.type, bytes, text};
}
