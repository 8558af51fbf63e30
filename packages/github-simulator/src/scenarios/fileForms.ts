import type { Scenario } from '../Scenario';

export const bom: Scenario = {
  name: 'bom',
  description: 'Files begin with a byte order mark.',
  *lines(lines) {
    yield '\uFEFF';
    yield* lines;
  },
};

export const crlf: Scenario = {
  name: 'crlf',
  description: 'Lines end with CRLF, and there are blank ones.',
  *lines(lines) {
    for (const line of lines) {
      yield line.replace('\n', '\r\n\r\n');
    }
  },
};

export const array: Scenario = {
  name: 'array',
  description: 'Files hold an array instead of a record per line.',
  *lines(lines) {
    let separator = '';
    yield '[\n';
    for (const line of lines) {
      yield `${separator}${line}`;
      separator = ',';
    }
    yield ']\n';
  },
};

export const dayTotals: Scenario = {
  name: 'day-totals',
  description: 'Daily totals come wrapped in `day_totals`.',
  *records(records, { report, isWindow }) {
    for (const record of records) {
      yield report === 'totals' && !isWindow
        ? { day_totals: [record] }
        : record;
    }
  },
};
