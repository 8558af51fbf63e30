/** What cards of different entities have in common. */
export const cards = {
  settling_one: 'The newest day may still change.',
  settling_other: 'The newest {{count}} days may still change.',
} as const;
