import { ParseArgsConfig } from 'node:util';
import { Installation } from './openInstallation';
import { Terminal } from './Terminal';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed behind the name of a command. */
export interface Arguments {
  /** By name, without the dashes; what was not given is undefined. */
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
}

export interface CommandContext {
  installation: Installation;
  terminal: Terminal;
  /** Aborted by Ctrl-C and by SIGTERM. */
  signal: AbortSignal;
}

/** A task for an operator on the command line. */
export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** Everything there is to know, with an example. */
  usage: string;
  /** Beside `--config` and `--help`, which every command has. */
  options: Options;
  /**
   * Does the work, and returns whether all of it could be done.
   *
   * @throws UsageError before anything is written, for arguments that make no sense.
   */
  run(args: Arguments, context: CommandContext): Promise<boolean>;
}
