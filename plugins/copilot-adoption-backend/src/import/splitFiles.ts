import { Day } from 'backstage-plugin-copilot-adoption-common';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ParseContext } from '../reports/fields/ParseContext';
import { unwrapRecords } from '../reports/unwrapRecords';
import { DayImport } from './DayImport';
import { FileIndex } from './FileIndex';
import { importedReports } from './FileKind';
import { openFile } from './openFile';
import { readValues } from './readValues';

/** So many characters wait in memory before they are put onto the disk. */
const limit = 16 * 1024 * 1024;

/** Writes lines into packed files, one per day. */
class DayFiles {
  readonly #pathOf: (day: Day) => string;
  readonly #waiting = new Map<Day, string[]>();
  #size = 0;

  constructor(pathOf: (day: Day) => string) {
    this.#pathOf = pathOf;
  }

  get isFull(): boolean {
    return this.#size > limit;
  }

  add(day: Day, line: string) {
    const lines = this.#waiting.get(day) ?? [];
    lines.push(line);
    this.#waiting.set(day, lines);
    this.#size += line.length;
  }

  /** Packed files may be written one behind the other. */
  async flush() {
    for (const [day, lines] of this.#waiting) {
      const packed = await promisify(gzip)(`${lines.join('\n')}\n`);
      await appendFile(this.#pathOf(day), packed);
    }
    this.#waiting.clear();
    this.#size = 0;
  }
}

/**
 * Splits files of several days into files of one day each, as far as those days are wanted, so that no file has to be
 * read once for each of its days. Returns the days with the new files in place of those that were split.
 */
export async function splitFiles(
  days: readonly DayImport[],
  indexes: readonly FileIndex[],
  folder: string,
): Promise<DayImport[]> {
  const split = new Map<string, (day: Day) => string>();
  for (const [number, { path, days: held }] of indexes.entries()) {
    const wanted = new Set(
      days.filter(one => filesOf(one).includes(path)).map(({ day }) => day),
    );
    if (held.size > 1 && wanted.size > 0) {
      const pathOf = (day: Day) => join(folder, `${number}-${day}.ndjson.gz`);
      await splitFile(path, wanted, pathOf);
      split.set(path, pathOf);
    }
  }
  return days.map(one => ({ ...one, files: replaceFiles(one, split) }));
}

async function splitFile(
  path: string,
  wanted: ReadonlySet<Day>,
  pathOf: (day: Day) => string,
) {
  const context = new ParseContext();
  const files = new DayFiles(pathOf);
  const bytes = await openFile(path);
  const flushing = async function* flushing() {
    for await (const chunk of bytes) {
      yield chunk;
      if (files.isFull) {
        await files.flush();
      }
    }
  };
  await readValues(flushing(), value => {
    for (const record of unwrapRecords(value, context)) {
      const day = context.day(record?.day);
      if (day !== undefined && wanted.has(day)) {
        files.add(day, JSON.stringify(record));
      }
    }
  });
  await files.flush();
}

function filesOf({ files }: DayImport): string[] {
  return Object.values(files).flat();
}

function replaceFiles(
  { day, files }: DayImport,
  split: ReadonlyMap<string, (day: Day) => string>,
): DayImport['files'] {
  const replaced: DayImport['files'] = {};
  for (const report of importedReports) {
    const paths = files[report];
    if (paths) {
      replaced[report] = paths.map(path => split.get(path)?.(day) ?? path);
    }
  }
  return replaced;
}
