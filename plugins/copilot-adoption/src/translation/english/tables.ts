export const tables = {
  rows: '{{first}}–{{last}} of {{total}}',
  rowsOfMany: '{{first}}–{{last}}',
  previous: 'Previous page',
  next: 'Next page',
} as const;
