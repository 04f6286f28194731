/** The bytes of a response, up to a limit. */
import {loadFaults} from './faults.js';

/**
 * Stops as soon as there are too many: a response may have no end, or unpack to far more than was sent.
 * @param maxBytes the limit, counted after unpacking
 */
export async function bytesOf(response: Response, address: string, maxBytes: number): Promise<Uint8Array> {
  const announced = Number(response.headers.get('content-length') ?? NaN);
  if (announced > maxBytes) throw loadFaults.size(address, maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(response, address)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw loadFaults.size(address, maxBytes);
    chunks.push(chunk);
  }
  if (isComparable(response) && size < announced) throw loadFaults.broken(address);
  return joined(chunks, size);
}

async function* chunksOf({body}: Response, address: string): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read().catch(() => {
        throw loadFaults.broken(address);
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * Whether the size can be compared with what the server announced: not where the response was packed, nor where it is from
 * another site, whose header that says so is hidden from the page.
 */
function isComparable({type, headers}: Response): boolean {
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
