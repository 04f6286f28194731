/**
 * Whether this page can start downloads. A sandbox without `allow-downloads` drops them silently, and only frames of the
 * same origin show their attributes: in another frame it is not known.
 */
export function downloadPermission(from: Window = window): 'granted' | 'denied' | 'unknown' {
  // Pages that are opened as files have the origin of a sandbox, too.
  if (from === from.parent && from.location.protocol === 'file:') return 'granted';
  // The origin of a sandbox, whose permissions cannot be read.
  if (from.origin === 'null') return 'unknown';
  try {
    for (let inner = from; inner !== inner.parent; inner = inner.parent) {
      const frame = inner.frameElement;
      if (!frame) return 'unknown';
      if (isSandboxed(frame)) return 'denied';
    }
  } catch {
    // A page further out has another origin.
    return 'unknown';
  }
  return 'granted';
}

function isSandboxed(frame: Element): boolean {
  return frame.hasAttribute('sandbox') && !(frame as HTMLIFrameElement).sandbox.contains('allow-downloads');
}
