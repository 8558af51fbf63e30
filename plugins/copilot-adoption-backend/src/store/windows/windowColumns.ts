import { peopleFlags } from 'backstage-plugin-copilot-adoption-common';

/** The columns of distinct people, in total and by flag, that every window has. */
export const peopleColumns = [
  'people',
  ...peopleFlags.map(flag => `${flag}_people` as const),
] as const;

/** The trailing windows by the prefix of their columns, with their length in days. */
export const windows = { weekly: 7, monthly: 28 } as const;
