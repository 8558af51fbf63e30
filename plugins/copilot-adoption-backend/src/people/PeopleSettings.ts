/**
 * How people are kept.
 *
 * - `named`: under GitHub's id, with their login
 * - `pseudonymous`: under a keyed hash of the id, with a keyed hash of the login
 * - `aggregate`: under a keyed hash of the id, and only as long as trailing windows need them
 */
export const peopleModes = ['named', 'pseudonymous', 'aggregate'] as const;

export type PeopleMode = (typeof peopleModes)[number];

/** How people are kept, and the secret that pseudonyms are made with. */
export interface PeopleSettings {
  people: PeopleMode;
  /** There unless people are `named`; then it recognises those who were stored under pseudonyms before. */
  pseudonymKey?: string;
}

/**
 * So many days of single people are kept at least, and no more where people are kept in `aggregate`. The trailing
 * windows of 28 days, and the months, of all days that GitHub still changes lie within.
 */
export const fewestPeopleDays = 56;
