/** The tables with rows of single people, which name them in `user_id`. */
export const peopleTables = [
  'people_days',
  'people_breakdown_days',
  'people_measure_days',
  'memberships',
  'seats',
] as const;
