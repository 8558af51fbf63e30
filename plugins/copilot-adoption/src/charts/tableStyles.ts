/** Stays while the other columns scroll. */
export const firstColumn = {
  position: 'sticky',
  left: 0,
  bgcolor: 'background.paper',
  // On a phone it would leave no room for the others.
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
  minWidth: 96,
} as const;

/** Stripes of the theme would shine through the first column. */
export const tableFrame = {
  '& tbody > tr:nth-of-type(n)': { bgcolor: 'background.paper' },
} as const;
