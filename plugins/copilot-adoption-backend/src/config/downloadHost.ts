import { z } from 'zod';

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * A host with an optional port, `*.` and a domain for any host below it, or the origin of a loopback address where that
 * speaks plain http.
 */
export const downloadHost = z.string().transform((text, context) => {
  const url = originOf(text);
  if (!url) {
    context.addIssue(
      `must be a host such as 'reports.example.com:8443' without path or credentials, got '${text}'`,
    );
    return z.NEVER;
  }
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) {
    context.addIssue(
      `may use plain http for loopback addresses only, such as 'http://127.0.0.1:7019', got '${text}'`,
    );
    return z.NEVER;
  }
  return url.protocol === 'http:' ? url.origin : url.host;
});

function originOf(text: string): URL | undefined {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  const plain =
    url?.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username &&
    /^(\*\.[^*.]+\.)?[^*]+$/.test(url.hostname);
  return plain && /^https?:$/.test(url.protocol) ? url : undefined;
}
