import { Counter, Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind } from '../../reports/records';
import { Population } from '../../store/operations/Population';
import { readPeopleBreakdownDays } from '../../store/operations/readPeopleBreakdownDays';
import { Bucketing, SliceSums } from '../../store/operations/slices';
import { Crowd } from '../floor/Crowd';
import { BreakdownSource, SliceRequest } from './BreakdownSource';
import { countContributors } from './countContributors';

/** The breakdown rows of single people, added up when asked; only as far back as they are kept. */
export class PeopleBreakdowns implements BreakdownSource {
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

  storedKind(kind: BreakdownKind): BreakdownKind {
    switch (kind) {
      case 'language':
        return 'language_feature';
      case 'model':
        return 'model_feature';
      default:
        return kind;
    }
  }

  readPresence(days: readonly Day[]): Promise<ReadonlySet<Day>> {
    return this.#readPresence(days);
  }

  sum(
    request: SliceRequest & {
      columns: readonly Counter[];
      bucketing: Bucketing;
    },
  ): Promise<SliceSums<Counter>[]> {
    const people = { db: this.#db, population: this.#population };
    return readPeopleBreakdownDays({ ...people, ...request });
  }

  countCrowds(request: SliceRequest): Promise<Crowd[]> {
    const people = { db: this.#db, population: this.#population };
    return countContributors({ ...people, ...request });
  }
}
