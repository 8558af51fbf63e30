import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind } from '../../reports/records';
import { Population } from '../../store/operations/Population';
import { readActivityDays } from '../../store/operations/readActivityDays';
import { readBreakdownSums } from '../../store/operations/readBreakdownSums';
import { readKeyPeople } from '../../store/operations/readKeyPeople';
import { Crowd, unite } from '../floor/Crowd';
import { BreakdownSource, CrowdRequest, SumsRequest } from './BreakdownSource';
import { countContributors } from './countContributors';

/** The breakdown rows of a scope or team, rolled up when their day was stored. */
export class RolledUpBreakdowns implements BreakdownSource {
  readonly #db: Knex;
  readonly #subjectId: number;
  readonly #peopleId: number;
  readonly #population: Population;

  constructor(options: {
    db: Knex;
    /** Whose activity is counted. */
    subjectId: number;
    /** Whose people are counted: GitHub's own totals do not say how many there are. */
    peopleId: number;
    population: Population;
  }) {
    this.#db = options.db;
    this.#subjectId = options.subjectId;
    this.#peopleId = options.peopleId;
    this.#population = options.population;
  }

  kindOf(kind: BreakdownKind): BreakdownKind {
    return kind;
  }

  async readPresence(days: readonly Day[]): Promise<ReadonlySet<Day>> {
    const rows = await readActivityDays({
      db: this.#db,
      subjectId: this.#subjectId,
      columns: [],
      days,
    });
    return new Set(rows.map(row => row.day));
  }

  readSums(request: SumsRequest) {
    return readBreakdownSums({
      db: this.#db,
      subjectId: this.#subjectId,
      ...request,
    });
  }

  async countCrowds(request: CrowdRequest): Promise<Crowd[]> {
    const people = await readKeyPeople({
      db: this.#db,
      subjectId: this.#peopleId,
      ...request,
    });
    const certain = request.slices.map(keyIds =>
      keyIds.reduce((most, id) => Math.max(most, people.get(id) ?? 0), 0),
    );
    const isUncertain = (slice: number) => certain[slice] < request.enough;
    const contributors = await countContributors({
      db: this.#db,
      population: this.#population,
      days: request.days,
      slices: request.peopleSlices.map((ids, slice) =>
        isUncertain(slice) ? ids : [],
      ),
    });
    return certain.map((atLeast, slice) =>
      unite([{ atLeast }, contributors[slice]]),
    );
  }
}
