/** Stays while the other columns scroll. */
export const firstColumn = {
  position: 'sticky',
  left: 0,
  bgcolor: 'background.paper',
  // On a phone it would leave no room for the others.
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
  // Most single words; what is longer breaks.
  minWidth: 128,
} as const;

/** What tables scroll in. */
export const tableFrame = {
  // What only screen readers see would otherwise stand outside, and widen the page.
  position: 'relative',
  // Stripes of the theme would shine through the first column.
  '& tbody > tr:nth-of-type(n)': { bgcolor: 'background.paper' },
} as const;
