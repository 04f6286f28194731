/** Calls back if the page's Content Security Policy blocks a frame. @returns stops listening */
export function onFrameBlocked(address: URL, onBlocked: () => void): () => void {
  const listener = ({effectiveDirective, disposition, blockedURI}: SecurityPolicyViolationEvent): void => {
    const isFrame = /^(?:frame|child|default)-src$/.test(effectiveDirective);
    if (isFrame && disposition === 'enforce' && isSameAddress(blockedURI, address)) onBlocked();
  };
  document.addEventListener('securitypolicyviolation', listener);
  return () => document.removeEventListener('securitypolicyviolation', listener);
}

/** Browsers report the address of another origin as its origin alone. */
function isSameAddress(blocked: string, {href, origin}: URL): boolean {
  const [address] = href.split('#', 1);
  return [address, origin, `${origin}/`].includes(blocked);
}
