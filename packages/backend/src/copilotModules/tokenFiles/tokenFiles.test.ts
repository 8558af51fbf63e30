import { createMockDirectory } from '@backstage/backend-test-utils';
import { TestPortal, tokenOfTheIntegration } from '../__testUtils__/TestPortal';
import tokenFiles from '.';

jest.setTimeout(60_000);

describe('tokens from files', () => {
  const directory = createMockDirectory();
  let portal: TestPortal;

  async function start(file: string, token?: string) {
    portal = await TestPortal.start({
      modules: [tokenFiles],
      copilotModules: { tokenFiles: [{ scope: 'organization:org-1', file }] },
      token,
    });
  }

  afterEach(() => portal.stop());

  it('fetch reports, and a renewed one takes over at once', async () => {
    directory.setContent({ token: 'expired' });
    await start(directory.resolve('token'), 'renewed');
    await portal.sync();
    expect(JSON.stringify(await portal.ask('/sync'))).toContain('unauthorized');

    directory.setContent({ token: 'renewed\n' });
    const { credential, checks } = await portal.check();
    expect(credential).toBe('moduleToken');
    expect(
      checks.filter(({ outcome }: { outcome: string }) => outcome === 'failed'),
    ).toEqual([]);
  });

  it('are reported as missing by the name of the file, and of nothing else', async () => {
    directory.setContent({});
    const file = directory.resolve('token');
    await start(file, tokenOfTheIntegration);
    const { credential, checks } = await portal.check();
    expect(credential).toBeNull();
    expect(checks[0].error).toMatchObject({
      code: 'unauthorized',
      detail: `The credentials provider 'token files' has none for organization org-1 on github.com: ${file} cannot be read, ENOENT`,
    });
  });

  it('leave other scopes to the configuration', async () => {
    portal = await TestPortal.start({
      modules: [tokenFiles],
      copilotModules: {
        tokenFiles: [{ scope: 'organization:other', file: '/nowhere' }],
      },
      token: tokenOfTheIntegration,
    });
    await expect(portal.check()).resolves.toMatchObject({
      credential: 'integrationToken',
    });
  });

  it('are not written down where a file holds something else', async () => {
    directory.setContent({ token: 'two\nlines' });
    await start(directory.resolve('token'), 'two');
    const { checks } = await portal.check();
    expect(checks[0].error).toMatchObject({ code: 'unauthorized' });
    expect(JSON.stringify(checks)).not.toContain('two\\nlines');
  });
});
