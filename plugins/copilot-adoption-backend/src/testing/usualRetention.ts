import { RetentionSettings } from '../settings';

/** The defaults of the configuration. */
export const usualRetention: RetentionSettings = {
  people: 400,
  peopleBreakdowns: 120,
  memberships: 400,
  seats: 400,
  raw: 0,
  legacy: Infinity,
};
