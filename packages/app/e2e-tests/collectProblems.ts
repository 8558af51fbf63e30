import { Page } from '@playwright/test';

/** Collects what a page reports to the console as an error, throws, or loads from another address. */
export function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', error => problems.push(`thrown: ${error.message}`));
  page.on('request', request => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      problems.push(`remote: ${request.url()}`);
    }
  });
  return problems;
}
