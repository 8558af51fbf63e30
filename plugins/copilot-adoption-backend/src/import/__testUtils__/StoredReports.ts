import {
  formatDay,
  parseDay,
  startOfDay,
} from 'backstage-plugin-copilot-adoption-common';
import { createWorld, World } from 'github-simulator';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ImportedReport, importedReports } from '../FileKind';

/** The scope whose reports lie in the folder. */
export const storedScope = {
  kind: 'organization',
  host: 'github.com',
  slug: 'org-1',
} as const;

/** A folder in which an invented company has kept GitHub's reports. */
export class StoredReports {
  readonly folder: string;
  readonly #world: World;

  private constructor(folder: string, world: World) {
    this.folder = folder;
    this.#world = world;
  }

  static async create(options: { today: string }) {
    const folder = await mkdtemp(join(tmpdir(), 'copilot-adoption-test-'));
    const world = createWorld({ seed: 7, users: 24, teams: 3, ...options });
    return new StoredReports(folder, world);
  }

  /** GitHub's id of the organization. */
  get githubId(): string {
    const [record] = this.records('totals', this.#world.firstDay(storedScope));
    return String((record as { organization_id: string }).organization_id);
  }

  /** The records of a day as they stood a month later. */
  records(report: ImportedReport, day: string): object[] {
    const at = startOfDay(parseDay(day) + 30);
    switch (report) {
      case 'totals':
        return [this.#world.totalsRecord(storedScope, day, at)].filter(
          record => record !== undefined,
        );
      case 'users':
        return [...this.#world.userRecords(storedScope, day, at)];
      case 'user-teams':
        return [...this.#world.userTeamRecords(storedScope, day, at)];
      default:
        return [...this.#world.repositoryRecords(storedScope, day, at)];
    }
  }

  /** Writes a file, and returns its path. */
  async write(name: string, content: string | Buffer): Promise<string> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    return path;
  }

  /** Writes a file per report and day, as GitHub sends them, and returns how many there are. */
  async writeDays(first: string, count: number): Promise<number> {
    let files = 0;
    for (let offset = 0; offset < count; offset++) {
      const day = formatDay(parseDay(first) + offset);
      for (const report of importedReports) {
        const text = ndjson(this.records(report, day));
        await this.write(`${report}/${day}.ndjson`, text);
        files++;
      }
    }
    return files;
  }

  remove() {
    return rm(this.folder, { recursive: true });
  }
}

export function ndjson(records: readonly object[]): string {
  return records.map(record => `${JSON.stringify(record)}\n`).join('');
}
