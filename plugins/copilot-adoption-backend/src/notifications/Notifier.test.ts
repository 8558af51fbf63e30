import { mockServices } from '@backstage/backend-test-utils';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';
import { readNotice } from '../store/operations/readNotice';
import { StoreFixture } from '../testing/StoreFixture';
import { Notifier, Occasion } from './Notifier';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(60_000);

const hour = 60 * 60 * 1000;
const recipients = ['group:default/platform'];

describe.each(testDatabases.eachSupportedId())('Notifier, %p', databaseId => {
  let now: number;
  let send: jest.Mock;
  let fixture: StoreFixture;
  let logger: ReturnType<typeof mockServices.logger.mock>;

  beforeEach(async () => {
    now = 1_800_000_000_000;
    send = jest.fn(async () => {});
    fixture = await StoreFixture.create(await testDatabases.init(databaseId));
    logger = mockServices.logger.mock();
  });

  /** A notifier as another replica, or a restarted one, has it. */
  function createNotifier() {
    return new Notifier({
      db: fixture.db,
      clock: { now: () => now, sleep: async () => {} },
      logger,
      notifications: { send },
    });
  }

  function aboutTeam(occasion: string | null, rest: Partial<Occasion> = {}) {
    const key = {
      scope_id: fixture.scope.id,
      kind: 'teamSummary',
      subject: 'group:default/payments',
    } as const;
    const compose = async () => ({
      recipients,
      payload: { title: `About ${occasion}`, link: '/copilot' },
    });
    return { key, occasion, compose, ...rest };
  }

  const titles = () => send.mock.calls.map(([{ payload }]) => payload.title);

  it('sends an occasion once, with a key of its own', async () => {
    await createNotifier().tell(aboutTeam('2026-10'));
    await createNotifier().tell(aboutTeam('2026-10'));
    await createNotifier().tell(aboutTeam('2026-11'));
    expect(titles()).toEqual(['About 2026-10', 'About 2026-11']);
    expect(send).toHaveBeenCalledWith({
      recipients: { type: 'entity', entityRef: recipients },
      payload: {
        title: 'About 2026-10',
        link: '/copilot',
        topic: 'GitHub Copilot',
        scope: `copilot-adoption:teamSummary:${fixture.scope.id}:group:default/payments:2026-10`,
      },
    });
  });

  it('sends it once however many replicas look at the same moment', async () => {
    await Promise.all(
      [1, 2, 3, 4].map(() => createNotifier().tell(aboutTeam('2026-10'))),
    );
    expect(titles()).toEqual(['About 2026-10']);
  });

  it('sends it again where Backstage has refused it', async () => {
    send.mockRejectedValueOnce(new Error('no notifications here'));
    await expect(createNotifier().tell(aboutTeam('2026-10'))).rejects.toThrow(
      'no notifications here',
    );
    await createNotifier().tell(aboutTeam('2026-10'));
    await createNotifier().tell(aboutTeam('2026-10'));
    expect(titles()).toEqual(['About 2026-10', 'About 2026-10']);
  });

  it('takes over from a replica that has died while sending, with the same key', async () => {
    send.mockImplementationOnce(() => new Promise(() => {}));
    createNotifier().tell(aboutTeam('2026-10'));
    while (send.mock.calls.length === 0) {
      await new Promise(resolve => setImmediate(resolve));
    }
    now += hour / 12;
    await createNotifier().tell(aboutTeam('2026-10'));
    expect(send).toHaveBeenCalledTimes(1);
    now += hour;
    await createNotifier().tell(aboutTeam('2026-10'));
    const [[first], [second]] = send.mock.calls;
    expect(second).toEqual(first);
  });

  it('waits until trouble has lasted, and forgets it when it is over', async () => {
    const trouble = (occasion: string | null) =>
      createNotifier().tell(
        aboutTeam(occasion, { patience: hour, pause: 24 * hour }),
      );
    await trouble('users:stale');
    now += hour - 1;
    await trouble('users:stale');
    await trouble(null);
    await trouble('users:stale');
    now += hour - 1;
    await trouble('users:stale');
    expect(titles()).toEqual([]);
    now += 1;
    await trouble('users:stale');
    await trouble('users:stale');
    expect(titles()).toHaveLength(1);

    // It comes and goes: no more than once a day.
    await trouble(null);
    await trouble('users:stale');
    now += 2 * hour;
    await trouble('users:stale');
    expect(titles()).toHaveLength(1);
    now += 24 * hour;
    await trouble('users:stale');
    await trouble('users:stale');
    expect(titles()).toHaveLength(2);
  });

  it('settles what there is nothing to say about, and asks again later where it may change', async () => {
    const compose = jest
      .fn()
      .mockResolvedValueOnce('later')
      .mockRejectedValueOnce(new Error('the catalog is away'))
      .mockResolvedValueOnce('nothing');
    for (let times = 0; times < 5; times++) {
      await createNotifier().tell(aboutTeam('2026-10', { compose }));
    }
    expect(compose).toHaveBeenCalledTimes(3);
    expect(send).not.toHaveBeenCalled();
    expect(logger.warn).toHaveBeenCalledTimes(1);
    const { key } = aboutTeam(null);
    await expect(readNotice({ db: fixture.db, key })).resolves.toMatchObject({
      claimed_at: null,
      told_occasion: '2026-10',
    });
  });
});
