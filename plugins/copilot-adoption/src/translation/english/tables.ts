export const tables = {
  rows: '{{first}}–{{last}} of {{total}}',
  previous: 'Previous page',
  next: 'Next page',
} as const;
