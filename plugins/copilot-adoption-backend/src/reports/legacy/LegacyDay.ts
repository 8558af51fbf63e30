import {
  Day,
  LegacyFigure,
  LegacySurface,
} from 'backstage-plugin-copilot-adoption-common';

/** What a row of a legacy day can be about beside its surface; empty where it is about all of them. */
export const legacyDimensions = [
  'editor',
  'model',
  'language',
  'repository',
] as const;

export type LegacyDimension = (typeof legacyDimensions)[number];

/** Where in a legacy day a row stands. */
export type LegacyPlace = { surface: LegacySurface } & Record<
  LegacyDimension,
  string
>;

/** The numbers of one place; null where GitHub sent none. */
export type LegacyRow = LegacyPlace & Record<LegacyFigure, number | null>;

/**
 * A day of the metrics API that GitHub closed in 2026. Each surface that GitHub reported has a row of its own with the
 * sums of its parts, beside a row for each part.
 */
export interface LegacyDay {
  day: Day;
  rows: LegacyRow[];
}
