import { toError } from '@backstage/errors';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Arguments, Command } from './Command';
import { openInstallation } from './openInstallation';
import { Terminal } from './Terminal';
import { UsageError } from './UsageError';

const done = 0;
const undone = 1;
const misused = 2;

const sharedOptions = {
  config: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs the command whose name comes first, and returns the exit code of the process. */
export async function runCommand(
  commands: readonly Command[],
  [name, ...rest]: string[],
  context: { terminal: Terminal; signal: AbortSignal },
): Promise<number> {
  const { terminal, signal } = context;
  const command = commands.find(one => one.name === name);
  if (!command) {
    terminal.report(overview(commands));
    return name === '--help' || name === '-h' ? done : misused;
  }
  try {
    const args = parse(command, rest);
    if (args.values.help) {
      terminal.print(command.usage);
      return done;
    }
    const installation = await openInstallation({
      files: ((args.values.config ?? []) as string[]).map(fromCommandLine),
      terminal,
    });
    try {
      const all = await command.run(args, { ...context, installation });
      return all ? done : undone;
    } finally {
      await installation.close();
    }
  } catch (error) {
    terminal.report(signal.aborted ? 'Stopped.' : explain(error));
    return error instanceof UsageError ? misused : undone;
  }
}

/** A path as typed: npm and Yarn run scripts elsewhere, and tell where that was. */
export function fromCommandLine(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function parse(command: Command, args: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...sharedOptions, ...command.options },
      allowPositionals: true,
    });
    return { values: { ...values }, positionals };
  } catch (error) {
    throw new UsageError(`${toError(error).message}\n\n${command.usage}`);
  }
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(
    ({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return ['Commands (each with --help):', ...lines].join('\n');
}

function explain(error: unknown): string {
  const { message } = toError(error);
  // Migrations report it as a lock of their own, with SQLite's words in it.
  const isBusy =
    String((error as { code?: unknown })?.code).startsWith('SQLITE_BUSY') ||
    message.includes('database is locked');
  return isBusy
    ? 'The SQLite file is busy: the backend is writing to it. Stop the backend, or try again when its sync has ended.'
    : message;
}
