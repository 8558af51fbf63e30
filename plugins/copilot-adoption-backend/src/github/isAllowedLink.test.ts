import { isAllowedLink } from './isAllowedLink';

function isAllowed(link: string, githubHost = 'github.com', more = ['']) {
  return isAllowedLink(new URL(link), githubHost, more);
}

describe('isAllowedLink', () => {
  it.each([
    ['https://copilot-reports.github.com/part-1?sig=x', 'github.com'],
    ['https://COPILOT-REPORTS.github.com:443/part-1', 'github.com'],
    ['https://copilot-reports.octo.ghe.com/part-1', 'octo.ghe.com'],
  ])("follows %s, GitHub's own host for %s", (link, host) => {
    expect(isAllowed(link, host)).toBe(true);
  });

  it.each([
    'http://copilot-reports.github.com/part-1',
    'https://copilot-reports.github.com:8443/part-1',
    'https://copilot-reports.github.com.example.com/part-1',
    'https://copilot-reports.octo.ghe.com/part-1',
    'https://user@copilot-reports.github.com/part-1',
    'https://:secret@copilot-reports.github.com/part-1',
    'https://reports.blob.core.windows.net/part-1',
    'https://127.0.0.1/part-1',
    'http://127.0.0.1:7019/part-1',
    'ftp://copilot-reports.github.com/part-1',
    'file:///etc/hostname',
  ])('refuses %s', link => {
    expect(isAllowed(link)).toBe(false);
  });

  it.each([
    ['https://reports.example.com/part-1', 'reports.example.com'],
    ['https://reports.example.com:8443/part-1', 'reports.example.com:8443'],
    ['https://eu.blob.core.windows.net/part-1', '*.blob.core.windows.net'],
    ['http://127.0.0.1:7019/part-1', 'http://127.0.0.1:7019'],
    ['http://[::1]:7019/part-1', 'http://[::1]:7019'],
  ])('follows %s where %s is configured', (link, host) => {
    expect(isAllowed(link, 'github.com', [host])).toBe(true);
  });

  it.each([
    ['http://reports.example.com/part-1', 'reports.example.com'],
    ['http://reports.example.com/part-1', 'http://reports.example.com'],
    ['https://reports.example.com:8443/part-1', 'reports.example.com'],
    ['https://blob.core.windows.net/part-1', '*.blob.core.windows.net'],
    ['https://blob.core.windows.net.example.com/', '*.blob.core.windows.net'],
    ['http://127.0.0.1:7019/part-1', '127.0.0.1:7019'],
    ['http://127.0.0.1:7020/part-1', 'http://127.0.0.1:7019'],
  ])('refuses %s where %s is configured', (link, host) => {
    expect(isAllowed(link, 'github.com', [host])).toBe(false);
  });
});
