import { join } from 'node:path';
import { makeFolder } from './__testUtils__/configFiles';
import { RecordedTerminal } from './__testUtils__/RecordedTerminal';
import { Command } from './Command';
import { runCommand } from './runCommand';
import { UsageError } from './UsageError';

const { signal } = new AbortController();

function countingCommand(work: Command['run']): Command {
  return {
    name: 'count',
    summary: 'Counts scopes.',
    usage: 'count --twice',
    options: { twice: { type: 'boolean' } },
    run: work,
  };
}

describe('runCommand', () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let terminal: RecordedTerminal;

  beforeEach(async () => {
    folder = await makeFolder();
    terminal = new RecordedTerminal();
  });

  afterEach(() => folder.remove());

  async function run(work: Command['run'], ...args: string[]) {
    const file = await folder.configFile({
      backend: {
        database: {
          client: 'better-sqlite3',
          connection: { directory: join(folder.path, 'databases') },
        },
      },
    });
    const commands = [countingCommand(work)];
    return runCommand(commands, ['count', '--config', file, ...args], {
      terminal,
      signal,
    });
  }

  it('hands the arguments and the installation to the command', async () => {
    const code = await run(
      async ({ values, positionals }, { installation }) => {
        const [{ count }] = await installation.database('scopes').count({
          count: '*',
        });
        terminal.print(`${values.twice} ${positionals} ${count}`);
        return true;
      },
      '--twice',
      'a',
      'b',
    );
    expect(code).toBe(0);
    expect(terminal.printed).toEqual(['true a,b 0']);
  });

  it('tells by its exit code that something was left undone', async () => {
    expect(await run(async () => false)).toBe(1);
  });

  it('explains an unknown option with the usage', async () => {
    expect(await run(async () => true, '--thrice')).toBe(2);
    expect(terminal.reported.join()).toMatch(/--thrice[^]*count --twice/);
  });

  it('says what is wrong with the arguments, without a stack', async () => {
    const code = await run(async () => {
      throw new UsageError('Name a scope.');
    });
    expect(code).toBe(2);
    expect(terminal.reported).toEqual(['Name a scope.']);
  });

  it.each([
    Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }),
    new Error('The migrations are locked; caused by database is locked'),
  ])('says that a SQLite file is busy, and what to do: %s', async error => {
    const code = await run(async () => {
      throw error;
    });
    expect(code).toBe(1);
    expect(terminal.reported.join()).toContain('Stop the backend');
  });

  it('lists the commands where none is named', async () => {
    const commands = [countingCommand(async () => true)];
    expect(await runCommand(commands, [], { terminal, signal })).toBe(2);
    expect(terminal.reported.join()).toContain('count  Counts scopes.');
  });
});
