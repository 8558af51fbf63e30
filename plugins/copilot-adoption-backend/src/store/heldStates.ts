import { DayState } from 'backstage-plugin-copilot-adoption-common';

/** The states of a day of which is known what happened, be it that nothing did. */
export const heldStates: readonly DayState[] = [
  'provisional',
  'final',
  'empty',
];
