import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { TotalsRecord } from '../reports/records';
import { someCounters } from './someCounters';

/** A quiet day of an organization, unless told otherwise. */
export function totalsRecord(values: Partial<TotalsRecord> = {}): TotalsRecord {
  return {
    day: parseDay('2026-11-16'),
    scopeId: '4001001',
    counters: someCounters(),
    breakdowns: [],
    measures: [],
    publishedActives: { 1: 0, 7: 0, 28: 0 },
    ...values,
  };
}
