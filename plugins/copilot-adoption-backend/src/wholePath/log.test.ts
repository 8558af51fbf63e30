import { Knex } from 'knex';
import {
  beginTrouble,
  hostTokens,
  startTroubledPath,
} from './__testUtils__/troubledPath';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const tokens = [...Object.values(hostTokens), 'own-token'];
const levels = ['error', 'warn', 'info', 'debug'] as const;

describe('what is logged and told of trouble', () => {
  let knex: Knex;
  let path: WholePath;

  beforeEach(async () => {
    knex = await databases.init('SQLITE_3');
  });

  afterEach(() => path.stop());

  it.each([
    'missing-permission',
    'expired-token',
    'foreign-redirect',
    'foreign-link',
    'cut-download',
    'truncated-file',
    'expired-link',
    'secondary-limit',
    'malformed-lines',
    'random-500s',
  ] as const)('holds no credential and no name: %s', async scenario => {
    path = await startTroubledPath({ knex });
    beginTrouble(path, scenario);
    await path.tick(new AbortController().signal);

    const told = JSON.stringify(await path.client.getSync());
    const logged = path.log.textOf(...levels);
    expect(logged).toContain('org-1');
    for (const token of tokens) {
      expect(logged).not.toContain(token);
      expect(told).not.toContain(token);
    }
    // Links are signed in their query.
    const links = path.hosts.received.filter(request =>
      request.path.includes('/download/'),
    );
    expect(logged).not.toContain('/download/');
    expect(told).not.toContain('/download/');
    expect(links.length).toBeGreaterThan(0);

    const logins: string[] = await knex('subjects')
      .where({ kind: 'user' })
      .pluck('name');
    expect(logins.length).toBeGreaterThan(5);
    const info = path.log.textOf('error', 'warn', 'info');
    expect(logins.filter(login => info.includes(login))).toEqual([]);
  });
});
