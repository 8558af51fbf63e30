import { Granularity } from 'backstage-plugin-copilot-adoption-common';

/** A GitHub team by slug or `~id`, or a catalog group as `namespace/name`. */
export interface MemberFilter {
  kind: 'team' | 'group';
  name: string;
}

/** The last days held, or two days of one's own. */
export type Period =
  | { kind: 'last'; days: number }
  | { kind: 'custom'; from: string; to: string };

/** What figures stand beside: those of the period before, or nothing. */
export const comparisons = ['previous', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

/** What a reader asked for, as it stands in the URL. What is undefined has a default. */
export interface Filters {
  scope?: string;
  member?: MemberFilter;
  period: Period;
  granularity?: Granularity;
  compare?: Comparison;
  /** Teams that stand side by side, by slug or `~id`. */
  compared?: readonly string[];
}

/** The periods offered, in days up to the newest day held. */
export const periodPresets = [7, 28, 90, 365] as const;

export const defaultPeriod: Period = { kind: 'last', days: 28 };
