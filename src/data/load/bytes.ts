/** The bytes of an answer, as far as a limit lets them come. */
import {LoadFault} from './faults.js';

/**
 * Stops at once where there are too many: an answer may have no end, and a small one may be packed from a huge one.
 * @param maxBytes the most, as they are once unpacked
 */
export async function bytesOf(response: Response, address: string, maxBytes: number): Promise<Uint8Array> {
  const tooMany = () => new LoadFault('load-size', address, '', String(maxBytes / 1_000_000));
  const told = Number(response.headers.get('content-length') ?? NaN);
  if (told > maxBytes) throw tooMany();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response, address)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooMany();
    chunks.push(chunk);
  }
  if (isWhole(response) && size < told) throw new LoadFault('load-broken', address);
  return joined(chunks, size);
}

async function* chunksOf({body}: Response, address: string): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read().catch(() => {
        throw new LoadFault('load-broken', address);
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * Whether as many bytes come out as the server says that it sends: not of what was packed. Of another site the header
 * that tells so is kept from the page.
 */
function isWhole({type, headers}: Response): boolean {
  return type !== 'cors' && !headers.has('content-encoding');
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
