import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind } from '../../reports/records';
import {
  readTeamKeySums,
  TeamKeySums,
} from '../../store/operations/readTeamKeySums';

/** The keys of each team, by its id in the store. */
export type KeysByTeam = ReadonlyMap<number, readonly TeamKeySums[]>;

/** The breakdowns of all teams of a scope, each read once for all metrics that rest on the same days of it. */
export class TeamKeys {
  readonly #selection: { db: Knex; scopeId: number };
  readonly #reads = new Map<string, Promise<KeysByTeam>>();

  constructor(selection: { db: Knex; scopeId: number }) {
    this.#selection = selection;
  }

  read(kind: BreakdownKind, days: readonly Day[]): Promise<KeysByTeam> {
    const name = `${kind}/${days.join()}`;
    const known = this.#reads.get(name);
    if (known) {
      return known;
    }
    const read = this.#readRows(kind, days);
    this.#reads.set(name, read);
    return read;
  }

  async #readRows(
    kind: BreakdownKind,
    days: readonly Day[],
  ): Promise<KeysByTeam> {
    const rows = await readTeamKeySums({ ...this.#selection, kind, days });
    const teams = new Map<number, TeamKeySums[]>();
    for (const row of rows) {
      const own = teams.get(row.team) ?? [];
      own.push(row);
      teams.set(row.team, own);
    }
    return teams;
  }
}
