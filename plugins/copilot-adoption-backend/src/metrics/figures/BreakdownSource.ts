import {
  Counter,
  Day,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind } from '../../reports/records';
import { NumberRow } from '../../store/operations/readNumbers';
import { SliceSums } from '../../store/operations/slices';
import { Crowd } from '../floor/Crowd';

/** Lists of keys, each a slice, of some days. */
export interface SliceRequest {
  kind: BreakdownKind;
  slices: readonly (readonly number[])[];
  days: readonly Day[];
}

/** Slices whose people are to be counted. */
export interface CrowdRequest extends SliceRequest {
  /** The same slices by the keys of single people, in the same order. */
  peopleSlices: readonly (readonly number[])[];
  enough: number;
}

/** Where the breakdown rows of a subject are kept: rolled up, or as rows of single people. */
export interface BreakdownSource {
  /** The kind that is kept here for the given one. */
  kindOf(kind: BreakdownKind): BreakdownKind;

  /** The days on which the subject was reported, so that no row means zero. */
  readPresence(days: readonly Day[]): Promise<ReadonlySet<Day>>;

  /** Adds up slices by bucket. */
  sum(
    request: SliceRequest & {
      columns: readonly Counter[];
      granularity: Granularity;
    },
  ): Promise<SliceSums<Counter>[]>;

  /** Adds up whole periods by key; keys without rows are left out. */
  sumKeys(
    request: SliceRequest & { columns: readonly Counter[] },
  ): Promise<ReadonlyMap<number, Partial<NumberRow<Counter>>>>;

  /** Who contributed to each slice; counted one by one only where fewer than `enough` are certain without that. */
  countCrowds(request: CrowdRequest): Promise<Crowd[]>;
}
