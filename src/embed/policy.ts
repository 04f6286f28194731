/**
 * From now on, scripts and styles load only from the frame's own origin. The policy is not part of the HTML file: a sandboxed
 * frame has no origin, so that WebKit would load no scripts or styles at all. Such a frame needs no protection either.
 */
export function allowOwnOriginOnly(): void {
  if (origin === 'null') return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "script-src 'self'; style-src 'self'";
  document.head.append(policy);
}
