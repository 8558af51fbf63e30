import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromCommandLine, root } from '../run/paths.mjs';
import { UserError } from '../run/UserError.mjs';

const options = {
  config: { type: 'string', multiple: true, default: [] },
  today: { type: 'string' },
  watch: { type: 'boolean', default: false },
};

/**
 * Reads `--config FILE` (repeatable), `--today YYYY-MM-DD` and `--watch`. Answers the arguments that
 * make Backstage read its default files and then those given, the environment that pins the day, and
 * whether the backend restarts when its code changes.
 */
export function parseDemoOptions(args) {
  const { config: files, today, watch } = parse(args);
  if (today !== undefined && !isDay(today)) {
    throw new UserError(
      `--today is "${today}", but has to be a day like 2026-11-18.`,
    );
  }
  return {
    configArguments: configArguments(files),
    watch,
    environment: today ? { APP_CONFIG_githubSimulator_today: today } : {},
  };
}

/** Takes `--config FILE` (repeatable) out of the arguments of another command, and leaves the rest as it is. */
export function parseConfigOptions(args) {
  const files = [];
  const rest = [];
  for (let index = 0; index < args.length; index++) {
    const [name, ...value] = args[index].split('=');
    if (name !== '--config') {
      rest.push(args[index]);
    } else if (value.length > 0) {
      files.push(value.join('='));
    } else {
      files.push(args[++index] ?? '');
    }
  }
  return { configArguments: configArguments(files), rest };
}

function parse(args) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UserError(
      `${error.message}\nOptions: --config FILE (repeatable), --today YYYY-MM-DD, --watch`,
    );
  }
}

function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
  );
}

// A --config replaces Backstage's default files, so they come first again, by name.
function configArguments(files) {
  if (files.length === 0) {
    return [];
  }
  for (const file of files) {
    if (!existsSync(fromCommandLine(file))) {
      throw new UserError(`The configuration file ${file} does not exist.`);
    }
  }
  const defaults = ['app-config.yaml', 'app-config.local.yaml']
    .map(name => join(root, name))
    .filter(existsSync);
  return [...defaults, ...files.map(fromCommandLine)].flatMap(file => [
    '--config',
    file,
  ]);
}
