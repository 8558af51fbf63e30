import { Counter, Day } from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind } from '../../reports/records';
import { Bucketing, SliceSums } from '../../store/operations/slices';
import { Crowd } from '../floor/Crowd';

/** Lists of keys to add up, each a slice. */
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

  sum(
    request: SliceRequest & {
      columns: readonly Counter[];
      bucketing: Bucketing;
    },
  ): Promise<SliceSums<Counter>[]>;

  /** Who contributed to each slice; counted one by one only where fewer than `enough` are certain without that. */
  countCrowds(request: CrowdRequest): Promise<Crowd[]>;
}
