import { join } from 'node:path';
import { legacyDay } from '../../import/__testUtils__/legacyDay';
import { StoredReports } from '../../import/__testUtils__/StoredReports';
import { systemClock } from 'backstage-plugin-copilot-adoption-node';
import { makeFolder } from '../__testUtils__/configFiles';
import { RecordedTerminal } from '../__testUtils__/RecordedTerminal';
import { openInstallation } from '../openInstallation';
import { runCommand } from '../runCommand';
import { importCommand } from './importCommand';

jest.setTimeout(60_000);

const today = '2026-11-20';
const day = '2026-10-05';
const { signal } = new AbortController();

describe('the import command', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let reports: StoredReports;
  let configFile: string;
  let terminal: RecordedTerminal;

  beforeEach(async () => {
    jest
      .spyOn(systemClock, 'now')
      .mockReturnValue(Date.parse(`${today}T12:00:00Z`));
    folder = await makeFolder();
    reports = await StoredReports.create({ today });
    await reports.writeDays(day, 1);
    configFile = await folder.configFile({
      integrations: { github: [{ host: 'github.com' }] },
      copilotAdoption: { scopes: [{ organization: 'org-1' }] },
      backend: {
        database: {
          client: 'better-sqlite3',
          connection: { directory: join(folder.path, 'databases') },
        },
      },
    });
    terminal = new RecordedTerminal();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await reports.remove();
    await folder.remove();
  });

  /** As the backend does when it starts. */
  async function startBackstage() {
    const files = [configFile];
    const installation = await openInstallation({ files, terminal });
    const { store, settings } = installation;
    await store.registerScopes(settings.scopes);
    await installation.close();
  }

  function run(...args: string[]) {
    return runCommand(
      [importCommand],
      ['import', '--config', configFile, ...args],
      { terminal, signal },
    );
  }

  const scope = ['--scope', 'organization:org-1'];

  it('imports a folder, and says what came of it', async () => {
    await startBackstage();
    const id = ['--github-id', reports.githubId];
    expect(await run(...scope, ...id, '--dry-run', reports.folder)).toBe(0);
    expect(await run(...scope, ...id, reports.folder)).toBe(0);
    expect(await run(...scope, reports.folder)).toBe(0);
    expect(terminal.printed).toEqual([
      expect.stringContaining('4 files: 4 days of reports would be written'),
      expect.stringContaining('4 files: 4 days of reports written'),
      expect.stringContaining('0 days of reports written, 0 unchanged, 4 held'),
    ]);
  });

  it('says for whose days it took those that do not say it', async () => {
    await startBackstage();
    const file = await reports.write(
      'legacy.json',
      JSON.stringify([legacyDay('2025-11-03'), legacyDay('2025-11-04')]),
    );
    const id = ['--github-id', reports.githubId];
    expect(await run(...scope, ...id, file)).toBe(0);
    expect(terminal.reported).toEqual([
      'Legacy days do not say whose they are: 2 were taken for days of organization:org-1.',
    ]);
    expect(terminal.printed).toEqual([
      expect.stringContaining('1 files: 2 days of reports written'),
    ]);
  });

  it('ends with an error where something is refused', async () => {
    await startBackstage();
    await reports.write('notes.txt', 'nothing to see');
    const id = ['--github-id', reports.githubId];
    expect(await run(...scope, ...id, reports.folder)).toBe(1);
    expect(terminal.reported.join()).toMatch(/Refused: .*notes.txt holds no/);
  });

  it.each([
    ['no scope', [], 'Name a scope with --scope'],
    ['another scope', ['--scope', 'organization:other'], 'Configured are'],
    ['a broken scope', ['--scope', 'octo'], "has no ':'"],
    ['no files', [...scope], 'Name files or folders'],
    [
      'no database',
      [...scope, '--community-database', '/nowhere.sqlite'],
      'There is no file /nowhere.sqlite',
    ],
    ['no id', [...scope, '.'], 'Give it with --github-id'],
  ])('asks for what is missing: %s', async (_, args, message) => {
    await startBackstage();
    expect(await run(...args)).not.toBe(0);
    expect(terminal.reported.join()).toContain(message);
  });

  it('waits for the first start of Backstage', async () => {
    expect(await run(...scope, '.')).toBe(2);
    expect(terminal.reported.join()).toContain('Start Backstage once');
  });
});
