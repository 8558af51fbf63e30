import { GithubError } from '../github/GithubError';
import { someScope } from './__testUtils__/ledger';
import { rowOf, setUpSync } from './__testUtils__/setUpSync';

const hour = 60 * 60 * 1000;

describe('snapshots', () => {
  it('say once what they are refused for, and are taken as soon as they are allowed', async () => {
    const { clock, store, source, logger, tick } = setUpSync({
      scopes: [someScope({ reports: ['seats'] })],
    });
    const allowed = source.pages;
    source.pages = () => new GithubError('missingPermission', 'refused');
    for (let attempt = 0; attempt < 30; attempt++) {
      await tick();
      clock.advance(hour);
    }
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(rowOf(store, 'seats', -1)?.error_code).toBe('missingPermission');

    source.pages = allowed;
    await expect(tick()).resolves.toBe('succeeded');
    expect(rowOf(store, 'seats', -1)).toMatchObject({
      state: 'provisional',
      error_code: null,
    });
  });
});
