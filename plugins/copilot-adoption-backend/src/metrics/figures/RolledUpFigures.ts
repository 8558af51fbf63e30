import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { readActiveDays } from '../../store/operations/readActiveDays';
import { readActivityDays } from '../../store/operations/readActivityDays';
import { readDistinctPeople } from '../../store/operations/readDistinctPeople';
import { readKeptSince } from '../../store/operations/readKeptSince';
import { readLegacyDays } from '../../store/operations/readLegacyDays';
import { readMeasureDays } from '../../store/operations/readMeasureDays';
import { readSubscriptionDays } from '../../store/operations/readSubscriptionDays';
import { Bills } from './Bills';
import { Breakdowns } from './Breakdowns';
import { countMovement, MovementRequest } from './countMovement';
import { activeColumn, activityColumn } from './columnOf';
import {
  figuresOfLegacy,
  figuresOfMeasures,
  figuresOfRows,
  measureNames,
} from './dayFigures';
import {
  Figures,
  FiguresUse,
  isBill,
  isLegacy,
  SplitQuantity,
} from './Figures';
import { LegacySplits } from './LegacySplits';
import { DayReader, DayReaders, readDaysBy } from './readDaysBy';
import { SeatHolders } from './SeatHolders';
import { seatReader, SeatTerms } from './seatReader';
import { RolledUpBreakdowns } from './RolledUpBreakdowns';

/** What is not kept for ever of rolled up figures. */
const limitedTables = {
  people: 'people_days',
  seats: 'seats',
  legacy: 'legacy_days',
  days: undefined,
  breakdowns: undefined,
} as const satisfies Record<FiguresUse, string | undefined>;

/** An organization grants its seats itself where at least this share of its active people hold one of them. */
const ownShare = 0.9;

const nothing: DayReader = async () => () => null;

/** What was added up when a day was stored: of a scope, with GitHub's own totals beside its people, or of a team. */
export class RolledUpFigures implements Figures {
  readonly holders?: SeatHolders;
  readonly #db: Knex;
  readonly #population: Population;
  readonly #everyoneId: number;
  readonly #breakdowns: Breakdowns;
  readonly #bills: Bills;
  readonly #legacySplits: LegacySplits;
  readonly #readers: DayReaders;

  constructor(options: {
    db: Knex;
    /** The subject that counters and measures are read from. */
    totalsId: number;
    /** The subject that people and credits are read from; of a team the same one. */
    peopleId: number;
    /** The subject that stands for all people of the scope. */
    everyoneId: number;
    population: Population;
    /** Which seats count as idle and what they cost, where that is known of the subject. */
    seats?: SeatTerms;
  }) {
    const { db, totalsId, peopleId, everyoneId, population, seats } = options;
    const { scopeId } = population;
    this.#db = db;
    this.#population = population;
    this.#everyoneId = everyoneId;
    this.#breakdowns = new Breakdowns(
      db,
      new RolledUpBreakdowns({ db, subjectId: totalsId, peopleId, population }),
    );
    const contributions = new Breakdowns(
      db,
      new RolledUpBreakdowns({ db, subjectId: peopleId, peopleId, population }),
    );
    this.#bills = new Bills({
      db,
      scopeId,
      countPeople: request => contributions.readSlices(request),
    });
    this.#legacySplits = new LegacySplits(db, scopeId);
    const totals = activityReader(db, totalsId);
    const people =
      peopleId === totalsId ? totals : activityReader(db, peopleId);
    const trailing = trailingReader(db, peopleId);
    this.holders =
      seats && new SeatHolders({ db, scopeId, terms: seats.idleness });
    const seatUse = seats
      ? seatReader({ ...options, seats, scopeId })
      : nothing;
    this.#readers = {
      narrowed: request => this.#breakdowns.readDays(request),
      counter: totals,
      published: totals,
      people,
      // A sum over people does not tell of a single one.
      active: async () => () => null,
      licensed: people,
      credits: people,
      trailing,
      seats: trailing,
      seated: trailing,
      seatUse,
      seatPrice: seatUse,
      measure: measureReader(db, totalsId),
      bill: request => this.#bills.readDays(request),
      subscription: subscriptionReader(db, population),
      legacy: legacyReader(db, population),
    };
  }

  async readKeptSince(use: FiguresUse): Promise<Day> {
    const table = limitedTables[use];
    const { scopeId } = this.#population;
    if (!table) {
      return -Infinity;
    }
    const day = await readKeptSince({ db: this.#db, scopeId, table });
    // Who has never had a seat has lost none.
    return table === 'seats' && day === Infinity ? -Infinity : day;
  }

  async readSeatsElsewhere(days: readonly Day[]): Promise<ReadonlySet<Day>> {
    const rows = await readActiveDays({
      db: this.#db,
      subjectId: this.#everyoneId,
      columns: ['monthly_people', 'seated_monthly_people'],
      days,
    });
    return new Set(
      rows
        .filter(
          row =>
            (row.seated_monthly_people ?? Infinity) <
            ownShare * (row.monthly_people ?? 0),
        )
        .map(({ day }) => day),
    );
  }

  readDays(request: Parameters<Figures['readDays']>[0]) {
    return readDaysBy(this.#readers, request);
  }

  readSlices(request: Parameters<Figures['readSlices']>[0]) {
    return this.#splitterOf(request).readSlices(request);
  }

  readSplit(request: Parameters<Figures['readSplit']>[0]) {
    return this.#splitterOf(request).readSplit(request);
  }

  countMovement(request: MovementRequest) {
    const people = { db: this.#db, population: this.#population };
    return countMovement({ ...people, ...request });
  }

  countPeople(request: Parameters<Figures['countPeople']>[0]) {
    const people = { db: this.#db, population: this.#population };
    return readDistinctPeople({ ...people, ...request });
  }

  #splitterOf({ quantities }: { quantities: readonly SplitQuantity[] }) {
    if (quantities.some(isLegacy)) {
      return this.#legacySplits;
    }
    return quantities.some(isBill) ? this.#bills : this.#breakdowns;
  }
}

function subscriptionReader(db: Knex, { scopeId }: Population): DayReader {
  return async ({ days }) =>
    figuresOfRows(await readSubscriptionDays({ db, scopeId, days }), quantity =>
      quantity.from === 'subscription' ? quantity.figure : undefined,
    );
}

function activityReader(db: Knex, subjectId: number): DayReader {
  return async ({ quantities, days }) => {
    const columns = quantities.flatMap(
      quantity => activityColumn(quantity) ?? [],
    );
    const rows = await readActivityDays({
      db,
      subjectId,
      columns: [...new Set(columns)],
      days,
    });
    return figuresOfRows(rows, activityColumn);
  };
}

function trailingReader(db: Knex, subjectId: number): DayReader {
  return async ({ quantities, days }) => {
    const columns = quantities.flatMap(
      quantity => activeColumn(quantity) ?? [],
    );
    const rows = await readActiveDays({
      db,
      subjectId,
      columns: [...new Set(columns)],
      days,
    });
    return figuresOfRows(rows, activeColumn);
  };
}

function legacyReader(db: Knex, population: Population): DayReader {
  return async ({ days }) => {
    // Legacy days of teams are not imported.
    const rows = population.everyone
      ? await readLegacyDays({ db, scopeId: population.scopeId, days })
      : [];
    return figuresOfLegacy(rows);
  };
}

function measureReader(db: Knex, subjectId: number): DayReader {
  return async ({ quantities, days }) =>
    figuresOfMeasures(
      await readMeasureDays({
        db,
        subjectId,
        measures: measureNames(quantities),
        days,
      }),
    );
}
