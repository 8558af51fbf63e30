import { createWorld, Part } from 'github-simulator';

export interface WorldSize {
  users: number;
  teams: number;
  /** How many different days there are; the same ones come again and again. */
  days: number;
}

export type PreparedReport = 'users' | 'user-teams' | 'organization';

/** A file with the places at which its lines name their day. */
interface PreparedFile {
  bytes: Buffer;
  days: number[];
}

/** The newest of the drawn days, a Wednesday, and a moment when it has long been settled. */
const newest = '2026-11-18';
const asked = Date.parse('2026-12-01T12:00:00Z');
const scope = { kind: 'organization', slug: 'org-1' } as const;
const usersParts = 3;

/** Files of reports, drawn before anything is measured, that can be had for any day. */
export class PreparedReports {
  readonly #files = new Map<string, PreparedFile[]>();
  readonly #days: number;

  constructor({ users, teams, days }: WorldSize) {
    const world = createWorld({ seed: 1, users, teams, today: newest });
    this.#days = days;
    for (let age = 0; age < days; age++) {
      const day = isoDay(Date.parse(newest) / 86_400_000 - age);
      const draw = (report: PreparedReport, parts: Iterable<object>[]) =>
        this.#files.set(
          `${report} ${age}`,
          parts.map(records => prepare(records, day)),
        );
      const part = (index: number): Part => ({ index, count: usersParts });
      draw(
        'users',
        [0, 1, 2].map(index =>
          world.userRecords(scope, day, asked, part(index)),
        ),
      );
      draw('user-teams', [world.userTeamRecords(scope, day, asked)]);
      draw('organization', [[world.totalsRecord(scope, day, asked) ?? {}]]);
    }
  }

  partsOf(report: PreparedReport): number {
    return report === 'users' ? usersParts : 1;
  }

  file(report: PreparedReport, day: string, part: number): Buffer {
    const age = Math.floor(Date.parse(day) / 86_400_000) % this.#days;
    const { bytes, days } = this.#files.get(`${report} ${age}`)![part];
    const copy = Buffer.from(bytes);
    days.forEach(place => copy.write(day, place, 'latin1'));
    return copy;
  }
}

function prepare(records: Iterable<object>, day: string): PreparedFile {
  const chunks: Buffer[] = [];
  for (const record of records) {
    chunks.push(Buffer.from(`${JSON.stringify(record)}\n`));
  }
  const bytes = Buffer.concat(chunks);
  const days: number[] = [];
  for (
    let place = bytes.indexOf(day);
    place >= 0;
    place = bytes.indexOf(day, place + 1)
  ) {
    days.push(place);
  }
  return { bytes, days };
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
