import { parseArgs } from 'node:util';
import { Engine, engines, postgresConnection } from './database/BenchDatabase';

export interface IngestOptions {
  command: 'ingest';
  engine: Engine;
  users: number;
  teams: number;
  days: number;
  repeat: number;
  only: FigureGroup[];
  json: boolean;
}

export interface QueryOptions {
  command: 'query';
  engine: Engine;
  users: number;
  teams: number;
  days: number;
  repeat: number;
  json: boolean;
}

export interface PageOptions {
  command: 'page';
  repeat: number;
  json: boolean;
}

export interface SoakOptions {
  command: 'soak';
  engine: Engine;
  days: number;
  seed: number;
  kills: number;
  processes: number;
}

/** What `ingest` measures, in this order. */
export const figureGroups = ['memory', 'day', 'nightly', 'history'] as const;
export type FigureGroup = (typeof figureGroups)[number];

const usage = `Usage: npm run bench -- ingest [--engine pg|sqlite] [--users N] [--teams N] [--days N] [--repeat N] [--only ${figureGroups.join(
  ',',
)}] [--json]
       npm run bench -- query [--engine pg|sqlite] [--users N] [--teams N] [--days N] [--repeat N] [--json]
       npm run bench -- page [--repeat N] [--json]
       npm run bench -- soak [--engine pg|sqlite] [--days N] [--seed N] [--kills N] [--processes N]`;

const defaults = {
  ingest: {
    engine: undefined,
    users: '10000',
    teams: '400',
    days: '365',
    repeat: '7',
    only: figureGroups.join(','),
    json: false,
  },
  query: {
    engine: undefined,
    users: '10000',
    teams: '400',
    days: '365',
    repeat: '40',
    json: false,
  },
  page: { repeat: '7', json: false },
  soak: {
    engine: undefined,
    days: '365',
    seed: '1',
    kills: '40',
    processes: '1',
  },
};

export type BenchOptions =
  | IngestOptions
  | QueryOptions
  | PageOptions
  | SoakOptions;

type Command = BenchOptions['command'];

/** @throws RangeError that names what is wrong and what is allowed. */
export function readOptions(args: string[]): BenchOptions {
  const [name, ...rest] = args;
  const command = Object.keys(defaults).find(known => known === name);
  if (!command) {
    throw new RangeError(
      `The benchmark is ingest, query, page or soak, not "${
        name ?? ''
      }".\n${usage}`,
    );
  }
  return readOptionsOf(command as Command, rest);
}

function readOptionsOf(command: Command, args: string[]): BenchOptions {
  const values: Values = readValues(args, defaults[command]);
  const number = (name: string, least: number, most: number) =>
    readNumber(name, String(values[name]), least, most);
  const json = values.json === true;
  if (command === 'page') {
    return { command, repeat: number('repeat', 1, 100), json };
  }
  const engine = readEngine(values.engine);
  if (command === 'soak') {
    return {
      command,
      engine,
      days: number('days', 20, 365),
      seed: number('seed', 0, 2 ** 31 - 1),
      kills: number('kills', 0, 1000),
      // A file of SQLite belongs to one process.
      processes: number('processes', 1, engine === 'pg' ? 16 : 1),
    };
  }
  const options = {
    engine,
    users: number('users', 1, 1_000_000),
    teams: number('teams', 1, 20_000),
    days: number('days', 11, 365),
    json,
  };
  return command === 'query'
    ? { ...options, command, repeat: number('repeat', 1, 1000) }
    : {
        ...options,
        command,
        repeat: number('repeat', 1, 100),
        only: readGroups(String(values.only)),
      };
}

type Values = Record<string, string | boolean | undefined>;

function readValues(args: string[], known: Values): Values {
  const options = Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      name,
      { type: typeof value === 'boolean' ? 'boolean' : 'string' } as const,
    ]),
  );
  try {
    return { ...known, ...parseArgs({ args, options }).values };
  } catch (error) {
    const names = Object.keys(known).map(name => `--${name}`);
    throw new RangeError(
      `${(error as Error).message}\nAllowed are ${names.join(', ')}.\n${usage}`,
    );
  }
}

function readNumber(name: string, text: string, least: number, most: number) {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new RangeError(
      `--${name} must be a whole number from ${least} to ${most}, not "${text}".`,
    );
  }
  return value;
}

function readEngine(value: unknown): Engine {
  const engine = value ?? (postgresConnection() ? 'pg' : 'sqlite');
  const known = engines.find(one => one === engine);
  if (!known) {
    throw new RangeError(
      `--engine must be ${engines.join(' or ')}, not "${engine}".`,
    );
  }
  if (known === 'pg' && !postgresConnection()) {
    throw new RangeError(
      '--engine pg needs a PostgreSQL: none answers on 127.0.0.1:5432, and BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING names none.',
    );
  }
  return known;
}

function readGroups(text: string): FigureGroup[] {
  return text.split(',').map(name => {
    const group = figureGroups.find(one => one === name);
    if (!group) {
      throw new RangeError(
        `--only takes ${figureGroups.join(
          ', ',
        )}, separated by commas, not "${name}".`,
      );
    }
    return group;
  });
}
