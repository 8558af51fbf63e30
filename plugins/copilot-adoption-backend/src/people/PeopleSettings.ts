import { PeopleMode } from 'backstage-plugin-copilot-adoption-common';

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
