/**
 * Whether a report may be downloaded from an address: over HTTPS from the report host that belongs to the GitHub host,
 * or from one of the configured hosts. Loopback addresses may speak plain http where they are configured so.
 *
 * @param downloadHosts - hosts with an optional port, `*.` for any host below, or `http://` and a loopback address
 */
export function isAllowedLink(
  url: URL,
  githubHost: string,
  downloadHosts: readonly string[],
): boolean {
  if (url.username || url.password) {
    return false;
  }
  if (url.protocol === 'http:') {
    return isLoopback(url.hostname) && downloadHosts.includes(url.origin);
  }
  return (
    url.protocol === 'https:' &&
    [`copilot-reports.${githubHost}`, ...downloadHosts].some(allowed =>
      matches(url.host, allowed.toLowerCase()),
    )
  );
}

function matches(host: string, allowed: string): boolean {
  return allowed.startsWith('*.')
    ? host.endsWith(allowed.slice(1))
    : host === allowed;
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
