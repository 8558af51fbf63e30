import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readPeopleBreakdownSums } from '../../store/operations/readPeopleBreakdownSums';
import { Crowd } from '../floor/Crowd';
import { peopleKindOf } from './breakdownKindOf';
import { BreakdownSource, CrowdRequest, SumsRequest } from './BreakdownSource';
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

  readSums(request: SumsRequest) {
    const people = { db: this.#db, population: this.#population };
    return readPeopleBreakdownSums({ ...people, ...request });
  }

  countCrowds({ days, peopleSlices }: CrowdRequest): Promise<Crowd[]> {
    const people = { db: this.#db, population: this.#population };
    return countContributors({ ...people, days, slices: peopleSlices });
  }
}
