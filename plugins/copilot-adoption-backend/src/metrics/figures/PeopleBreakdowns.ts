import {
  Counter,
  Day,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readPeopleBreakdownDays } from '../../store/operations/readPeopleBreakdownDays';
import { readPeopleKeySums } from '../../store/operations/readPeopleKeySums';
import { SliceSums } from '../../store/operations/slices';
import { Crowd } from '../floor/Crowd';
import { peopleKindOf } from './breakdownKindOf';
import { BreakdownSource, CrowdRequest, SliceRequest } from './BreakdownSource';
import { countContributors } from './countContributors';

/** The breakdown rows of single people, added up when asked; only as far back as they are kept. */
export class PeopleBreakdowns implements BreakdownSource {
  readonly kindOf = peopleKindOf;
  readonly #db: Knex;
  readonly #population: Population;
  readonly #readPresence: BreakdownSource['readPresence'];

  constructor(options: {
    db: Knex;
    population: Population;
    readPresence: BreakdownSource['readPresence'];
  }) {
    this.#db = options.db;
    this.#population = options.population;
    this.#readPresence = options.readPresence;
  }

  readPresence(days: readonly Day[]): Promise<ReadonlySet<Day>> {
    return this.#readPresence(days);
  }

  sum(
    request: SliceRequest & {
      columns: readonly Counter[];
      granularity: Granularity;
    },
  ): Promise<SliceSums<Counter>[]> {
    const people = { db: this.#db, population: this.#population };
    return readPeopleBreakdownDays({ ...people, ...request });
  }

  sumKeys({
    slices,
    columns,
    days,
  }: SliceRequest & { columns: readonly Counter[] }) {
    const people = { db: this.#db, population: this.#population };
    const keyIds = slices.flat();
    return readPeopleKeySums({ ...people, days, keyIds, columns });
  }

  countCrowds({ days, peopleSlices }: CrowdRequest): Promise<Crowd[]> {
    const people = { db: this.#db, population: this.#population };
    return countContributors({ ...people, days, slices: peopleSlices });
  }
}
