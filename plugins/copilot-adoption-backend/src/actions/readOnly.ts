/** Of every action here: it tells figures and changes nothing. */
export const readOnly = {
  readOnly: true,
  destructive: false,
  idempotent: true,
} as const;
