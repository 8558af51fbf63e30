import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readMeasureDays } from '../../store/operations/readMeasureDays';
import { figuresOfMeasures, measureNames } from './dayFigures';
import { DayFigures, DaysRequest, Figures } from './Figures';
import { withoutActivity } from './withoutActivity';

/** What GitHub reports of a repository: its pull requests, and neither people nor splits. */
export class RepositoryFigures implements Figures {
  readonly #db: Knex;
  readonly #subjectId: number;

  constructor(options: { db: Knex; subjectId: number }) {
    this.#db = options.db;
    this.#subjectId = options.subjectId;
  }

  async readKeptSince(): Promise<Day> {
    return -Infinity;
  }

  async readSeatsElsewhere(): Promise<ReadonlySet<Day>> {
    return new Set();
  }

  async readDays({ quantities, days }: DaysRequest): Promise<DayFigures> {
    const rows = await readMeasureDays({
      db: this.#db,
      subjectId: this.#subjectId,
      measures: measureNames(quantities),
      days,
    });
    return withoutActivity(figuresOfMeasures(rows));
  }

  async readSlices() {
    return { slices: [], outside: { atLeast: 0 } };
  }

  async readSplit() {
    return [];
  }

  async countMovement() {
    return 0;
  }

  async countPeople() {
    return { byBucket: new Map<Day, number>(), total: 0 };
  }
}
