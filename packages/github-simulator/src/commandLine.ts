import { parseArgs } from 'node:util';
import { isDay } from './days';
import { isScenarioName, scenarios, type ScenarioName } from './scenarios';

export interface Arguments {
  port: number;
  seed: number;
  scenario: ScenarioName;
  /** The instant the simulated time starts at, in epoch milliseconds; now when absent. */
  start?: number;
}

export const usage =
  'Usage: npm run simulator -- [--port N] [--seed N] [--scenario NAME] [--today YYYY-MM-DD]';

/** Reads the command line; throws an error that names what is wrong and what is allowed. */
export function readArguments(args: string[]): Arguments {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '7019' },
      seed: { type: 'string', default: '1' },
      scenario: { type: 'string', default: 'demo' },
      today: { type: 'string' },
    },
  });
  const { scenario, today } = values;
  if (!isScenarioName(scenario)) {
    const known = Object.keys(scenarios).join(', ');
    throw new Error(`--scenario must be one of ${known}; got "${scenario}"`);
  }
  if (today !== undefined && !isDay(today)) {
    throw new Error(`--today must be a day as YYYY-MM-DD; got "${today}"`);
  }
  return {
    port: readInteger('port', values.port, 65_535),
    seed: readInteger('seed', values.seed, 2 ** 31 - 1),
    scenario,
    start: today === undefined ? undefined : Date.parse(`${today}T12:00:00Z`),
  };
}

function readInteger(name: string, value: string, largest: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > largest) {
    throw new Error(
      `--${name} must be a whole number from 0 to ${largest}; got "${value}"`,
    );
  }
  return number;
}

/** One or two lines that say what to do about a failed start. */
export function describeFailure(error: unknown): string {
  const { code, message, port } = error as NodeJS.ErrnoException & {
    port?: number;
  };
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Choose another with --port N, or --port 0 for any free one.`;
  }
  return `${message}\n${usage}`;
}
