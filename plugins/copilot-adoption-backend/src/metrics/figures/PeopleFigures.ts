import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readDistinctPeople } from '../../store/operations/readDistinctPeople';
import { PeopleColumn } from '../../store/operations/peopleSums';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { readLicensedMembers } from '../../store/operations/readLicensedMembers';
import { readPeopleMeasureDays } from '../../store/operations/readPeopleMeasureDays';
import { Breakdowns } from './Breakdowns';
import { countMovement, MovementRequest } from './countMovement';
import { activityColumn } from './columnOf';
import { figuresOfMeasures, figuresOfRows, measureNames } from './dayFigures';
import { DayFigures, DaysRequest, Figures, FiguresUse } from './Figures';
import { PeopleBreakdowns } from './PeopleBreakdowns';
import { DayReaders, readDaysBy } from './readDaysBy';
import { PopulationSelection, rollUpPopulation } from './rollUpPopulation';
import { readTrailingPeople } from './trailingPeople';

/** Any union of teams and people, added up from the rows of single people when asked. */
export class PeopleFigures implements Figures {
  readonly #people: Omit<PopulationSelection, 'days'>;
  readonly #breakdowns: Breakdowns;
  readonly #readers: DayReaders;

  constructor(options: {
    db: Knex;
    population: Population;
    /** The subject of the scope's people, which has a row for each day of its users report. */
    everyoneId: number;
  }) {
    this.#people = options;
    this.#breakdowns = new Breakdowns(
      options.db,
      new PeopleBreakdowns({
        ...options,
        readPresence: days => this.#readPresence(days),
      }),
    );
    const activity = (request: DaysRequest) => this.#readActivity(request);
    this.#readers = {
      narrowed: request => this.#breakdowns.readDays(request),
      counter: activity,
      people: activity,
      active: activity,
      credits: activity,
      licensed: ({ days }) => this.#readLicensed(days),
      trailing: request => readTrailingPeople({ ...this.#people, ...request }),
      measure: request => this.#readMeasures(request),
      // GitHub publishes nothing about unions of our making.
      published: async () => () => null,
      // Nobody asks for the seats of a union.
      seats: async () => () => null,
      seated: async () => () => null,
      seatUse: async () => () => null,
      seatPrice: async () => () => null,
      bill: async () => () => null,
      subscription: async () => () => null,
      legacy: async () => () => null,
    };
  }

  readKeptSince(use: FiguresUse): Promise<Day> {
    const { db, population } = this.#people;
    return readKeptSince({
      db,
      scopeId: population.scopeId,
      table: use === 'breakdowns' ? 'people_breakdown_days' : 'people_days',
    });
  }

  async readSeatsElsewhere(): Promise<ReadonlySet<Day>> {
    return new Set();
  }

  readDays(request: Parameters<Figures['readDays']>[0]) {
    return readDaysBy(this.#readers, request);
  }

  readSlices(request: Parameters<Figures['readSlices']>[0]) {
    return this.#breakdowns.readSlices(request);
  }

  readSplit(request: Parameters<Figures['readSplit']>[0]) {
    return this.#breakdowns.readSplit(request);
  }

  countMovement(request: MovementRequest) {
    return countMovement({ ...this.#people, ...request });
  }

  countPeople(request: Parameters<Figures['countPeople']>[0]) {
    return readDistinctPeople({ ...this.#people, ...request });
  }

  async #readPresence(days: readonly Day[]): Promise<ReadonlySet<Day>> {
    const rows = await rollUpPopulation({ ...this.#people, days, columns: [] });
    return new Set(rows.map(row => row.day));
  }

  async #readActivity({ quantities, days }: DaysRequest) {
    const columns = quantities.flatMap(each => activityColumn(each) ?? []);
    const rows = await rollUpPopulation({
      ...this.#people,
      days,
      columns: [...new Set(columns)] as PeopleColumn[],
    });
    return figuresOfRows(rows, activityColumn);
  }

  async #readLicensed(days: readonly Day[]): Promise<DayFigures> {
    const { db, population } = this.#people;
    const present = await this.#readPresence(days);
    const { teams } = population;
    const licensed = await readLicensedMembers({ db, teams, days });
    return (_, day) => (present.has(day) ? licensed.get(day) ?? null : null);
  }

  async #readMeasures({ quantities, days }: DaysRequest) {
    const measures = measureNames(quantities);
    return figuresOfMeasures(
      await readPeopleMeasureDays({ ...this.#people, measures, days }),
    );
  }
}
