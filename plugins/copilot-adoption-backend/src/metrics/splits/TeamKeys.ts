import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind } from '../../reports/records';
import { readBusiestDay } from '../../store/operations/readBusiestDay';
import {
  readTeamKeyPeople,
  TeamKeyPerson,
} from '../../store/operations/readTeamKeyPeople';
import {
  readTeamKeySums,
  TeamKeySums,
} from '../../store/operations/readTeamKeySums';

/** Rows of each team, by its id in the store. */
export type ByTeam<Row> = ReadonlyMap<number, readonly Row[]>;

/** The breakdowns of all teams of a scope, each read once for all metrics that rest on the same days of it. */
export class TeamKeys {
  readonly #db: Knex;
  readonly #scopeId: number;
  readonly #everyoneId: number;
  readonly #enough: number;
  readonly #sums = new Map<string, Promise<ByTeam<TeamKeySums>>>();
  readonly #people = new Map<string, Promise<ByTeam<TeamKeyPerson>>>();

  constructor(options: {
    db: Knex;
    scopeId: number;
    /** The subject of the scope's people. */
    everyoneId: number;
    enough: number;
  }) {
    this.#db = options.db;
    this.#scopeId = options.scopeId;
    this.#everyoneId = options.everyoneId;
    this.#enough = options.enough;
  }

  readSums(
    kind: BreakdownKind,
    days: readonly Day[],
  ): Promise<ByTeam<TeamKeySums>> {
    return once(this.#sums, `${kind}/${days.join()}`, async () =>
      byTeam(
        await readTeamKeySums({
          ...{ db: this.#db, scopeId: this.#scopeId },
          ...{ kind, days },
        }),
      ),
    );
  }

  /** Who used the keys that too few people used on the day when most people were active. */
  readFew(
    kind: BreakdownKind,
    days: readonly Day[],
  ): Promise<ByTeam<TeamKeyPerson>> {
    return once(this.#people, `${kind}/${days.join()}`, async () => {
      const db = this.#db;
      const busiest = await readBusiestDay({
        ...{ db, subjectId: this.#everyoneId, days },
      });
      const rows = busiest.days.map(day =>
        readTeamKeyPeople({
          ...{ db, scopeId: this.#scopeId, kind, day },
          fewerThan: this.#enough,
        }),
      );
      return byTeam((await Promise.all(rows)).flat());
    });
  }
}

function once<Answer>(
  answers: Map<string, Promise<Answer>>,
  name: string,
  read: () => Promise<Answer>,
): Promise<Answer> {
  const answer = answers.get(name) ?? read();
  answers.set(name, answer);
  return answer;
}

function byTeam<Row extends { team: number }>(
  rows: readonly Row[],
): ByTeam<Row> {
  const teams = new Map<number, Row[]>();
  for (const row of rows) {
    const own = teams.get(row.team) ?? [];
    own.push(row);
    teams.set(row.team, own);
  }
  return teams;
}
