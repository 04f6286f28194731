/**
 * Lets only the frame's own site give scripts and styles from here on. It cannot stand in the page itself: in a sandbox there
 * is no own site, and WebKit would take nothing from it. There is nothing to protect there either.
 */
export function keepToOwnSite(): void {
  if (origin === 'null') return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'self'; style-src 'self'";
  document.head.append(policy);
}
