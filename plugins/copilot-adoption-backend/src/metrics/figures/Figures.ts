import {
  Day,
  Dimension,
  Granularity,
  PeopleFlag,
  Quantity,
} from 'backstage-plugin-copilot-adoption-common';
import { DistinctPeople } from '../../store/operations/readDistinctPeople';
import { MovementRequest } from './countMovement';
import { SeatHolders } from './SeatHolders';
import { Crowd } from '../floor/Crowd';
import { Where } from '../series/SeriesQuestion';

/** A counter of everything, or of some features only. */
export type CounterQuantity = Extract<Quantity, { from: 'counter' }>;

/** A figure of a bill. */
export type BillQuantity = Extract<Quantity, { from: 'bill' }>;

/** A number of the metrics API that GitHub has closed. */
export type LegacyQuantity = Extract<Quantity, { from: 'legacy' }>;

/** What can be split. */
export type SplitQuantity = CounterQuantity | BillQuantity | LegacyQuantity;

/** How activity is split, and what it is narrowed to before. */
export interface Split {
  by?: Dimension;
  where: Where;
}

/** A key of a split, with its weight in a period and who stands behind it. */
export interface Slice {
  /** The dimension's value; empty where activity is narrowed without being split. */
  key: string;
  /** What the quantities come to in the period. */
  weight: number;
  crowd: Crowd;
}

export function isCounter(quantity: Quantity): quantity is CounterQuantity {
  return quantity.from === 'counter';
}

export function isBill(quantity: Quantity): quantity is BillQuantity {
  return quantity.from === 'bill';
}

export function isLegacy(quantity: Quantity): quantity is LegacyQuantity {
  return quantity.from === 'legacy';
}

export function isSplittable(quantity: Quantity): quantity is SplitQuantity {
  return isCounter(quantity) || isBill(quantity) || isLegacy(quantity);
}

/** Whether a counter has to be read from some keys of a breakdown rather than from the day's own row. */
export function isNarrowed(
  quantity: Quantity,
  where: Where,
): quantity is CounterQuantity {
  return (
    isCounter(quantity) &&
    (quantity.features !== undefined || Object.keys(where).length > 0)
  );
}

/** Which quantities of which days to read. */
export interface DaysRequest {
  quantities: readonly Quantity[];
  where: Where;
  days: readonly Day[];
}

/** Values by quantity and day. */
export type DayFigures = (quantity: Quantity, day: Day) => number | null;

/** Values by quantity and bucket of each kept key, and of all other keys together, which come last. */
export type SplitFigures = readonly ((
  quantity: Quantity,
  bucket: Day,
) => number | null)[];

/** What figures are used for: values of days, legacy ones, single seats, splits and narrowed counters, or counts of distinct people. */
export type FiguresUse = 'days' | 'legacy' | 'seats' | 'breakdowns' | 'people';

/**
 * The numbers of one subject, wherever they come from: what the engine knows about a scope, a team or a group of the
 * catalog, it knows by this.
 */
export interface Figures {
  /** Who holds a seat, where that is listed: of scopes. */
  readonly holders?: SeatHolders;

  /** The first day that can be told of: rows of single people are kept for a limited time, sums for ever, legacy days as
   * somebody wishes. */
  readKeptSince(use: FiguresUse): Promise<Day>;

  /** The days on which the seats of the subject's organization are for the most part granted by somebody else. */
  readSeatsElsewhere(days: readonly Day[]): Promise<ReadonlySet<Day>>;

  /** Values of single days; null where the subject was not reported or GitHub sent nothing. */
  readDays(request: DaysRequest): Promise<DayFigures>;

  /**
   * The keys that a split of the quantities has in a period, and who was active outside of what it is narrowed to.
   * People are counted one by one only where fewer than `enough` are certain without that.
   */
  readSlices(request: {
    quantities: readonly SplitQuantity[];
    split: Split;
    days: readonly Day[];
    enough: number;
  }): Promise<{ slices: Slice[]; outside: Crowd }>;

  readSplit(request: {
    quantities: readonly SplitQuantity[];
    split: Split;
    kept: readonly string[];
    days: readonly Day[];
    granularity: Granularity;
  }): Promise<SplitFigures>;

  /** People who came, came back or stayed away. */
  countMovement(request: MovementRequest): Promise<number>;
  /** Distinct people by bucket, and of all the days together. */
  countPeople(request: {
    flag?: PeopleFlag;
    days: readonly Day[];
    granularity: Granularity;
  }): Promise<DistinctPeople>;
}
