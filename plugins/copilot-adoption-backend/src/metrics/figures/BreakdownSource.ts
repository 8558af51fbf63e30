import { Counter, Day } from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind } from '../../reports/records';
import { Bucketing, KeySums } from '../../store/operations/keySums';
import { Crowd } from '../floor/Crowd';

/** What is to be added up by bucket and key. */
export interface SumsRequest {
  kind: BreakdownKind;
  keyIds: readonly number[];
  columns: readonly Counter[];
  days: readonly Day[];
  bucketing: Bucketing;
}

/** Lists of keys, each a slice, whose people are to be counted. */
export interface CrowdRequest {
  kind: BreakdownKind;
  slices: readonly (readonly number[])[];
  /** The same slices by the keys of single people, in the same order. */
  peopleSlices: readonly (readonly number[])[];
  days: readonly Day[];
  enough: number;
}

/** Where the breakdown rows of a subject are kept: rolled up, or as rows of single people. */
export interface BreakdownSource {
  /** The kind that is kept here for the given one. */
  kindOf(kind: BreakdownKind): BreakdownKind;

  /** The days on which the subject was reported, so that no row means zero. */
  readPresence(days: readonly Day[]): Promise<ReadonlySet<Day>>;

  /** Sums by bucket and key; keys without rows are left out. */
  readSums(request: SumsRequest): Promise<KeySums<Counter>[]>;

  /** Who contributed to each slice; counted one by one only where fewer than `enough` are certain without that. */
  countCrowds(request: CrowdRequest): Promise<Crowd[]>;
}
