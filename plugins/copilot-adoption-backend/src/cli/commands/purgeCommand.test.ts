import { join } from 'node:path';
import { makeFolder } from '../__testUtils__/configFiles';
import { RecordedTerminal } from '../__testUtils__/RecordedTerminal';
import { openInstallation } from '../openInstallation';
import { runCommand } from '../runCommand';
import { purgeCommand } from './purgeCommand';

jest.setTimeout(60_000);

const { signal } = new AbortController();

describe('the purge command', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let terminal: RecordedTerminal;

  beforeEach(async () => {
    folder = await makeFolder();
    terminal = new RecordedTerminal();
    await startBackstage('octo-org', 'octo-labs');
  });

  afterEach(() => folder.remove());

  function configure(...organizations: string[]) {
    return folder.configFile({
      integrations: { github: [{ host: 'github.com' }] },
      copilotAdoption: {
        scopes: organizations.map(organization => ({ organization })),
      },
      backend: {
        database: {
          client: 'better-sqlite3',
          connection: { directory: join(folder.path, 'databases') },
        },
      },
    });
  }

  /** As the backend does when it starts. */
  async function startBackstage(...organizations: string[]) {
    const files = [await configure(...organizations)];
    const installation = await openInstallation({ files, terminal });
    const { store, settings } = installation;
    await store.registerScopes(settings.scopes);
    const slugs = await installation.database('scopes').pluck('slug');
    await installation.close();
    return slugs;
  }

  async function run(organizations: string[], ...args: string[]) {
    const file = await configure(...organizations);
    return runCommand([purgeCommand], ['purge', '--config', file, ...args], {
      terminal,
      signal,
    });
  }

  const labs = ['--scope', 'organization:octo-labs'];

  it('says what it would delete, and deletes when told to', async () => {
    await startBackstage('octo-org');
    expect(await run(['octo-org'], ...labs)).toBe(0);
    expect(terminal.printed).toEqual([
      '         2  subjects',
      'Nothing was deleted. With --yes, these rows of organization:octo-labs are.',
    ]);
    expect(await run(['octo-org'], ...labs, '--yes')).toBe(0);
    expect(terminal.printed.at(-1)).toBe('organization:octo-labs was deleted.');
    await expect(startBackstage('octo-org')).resolves.toEqual(['octo-org']);
  });

  it('refuses a scope that is configured, here or where Backstage runs', async () => {
    expect(await run(['octo-org', 'octo-labs'], ...labs, '--yes')).toBe(2);
    expect(await run(['octo-org'], ...labs, '--yes')).toBe(2);
    expect(terminal.reported).toEqual([
      expect.stringContaining('organization:octo-labs is configured.'),
      expect.stringContaining('was configured when Backstage started last'),
    ]);
  });

  it('names the scopes that there are', async () => {
    await startBackstage('octo-org');
    expect(await run(['octo-org'])).toBe(2);
    expect(
      await run(['octo-org'], '--scope', 'organization:other', '--yes'),
    ).toBe(2);
    for (const line of terminal.reported) {
      expect(line).toContain(
        'Scopes that can be deleted are: organization:octo-labs.',
      );
    }
  });
});
