import { registerMswTestHooks } from '@backstage/backend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { openDownload } from './openDownload';

const link = 'https://copilot-reports.github.com/part-1?sig=hidden';

const server = setupServer(
  http.get('https://copilot-reports.github.com/part-1', () =>
    HttpResponse.text('0123456789'),
  ),
);
registerMswTestHooks(server);

async function download(largest: number) {
  const file = await openDownload(link, {
    isAllowed: () => true,
    silence: 1000,
    largest,
    signal: new AbortController().signal,
  });
  let size = 0;
  for await (const chunk of file) {
    size += chunk.length;
  }
  return size;
}

describe('openDownload', () => {
  it('reads a file up to its limit', async () => {
    await expect(download(10)).resolves.toBe(10);
  });

  it('gives up a file beyond the limit', async () => {
    await expect(download(9)).rejects.toMatchObject({
      code: 'unreadableReport',
    });
  });
});
