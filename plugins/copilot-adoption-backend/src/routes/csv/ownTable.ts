import { MeResponse } from 'backstage-plugin-copilot-adoption-common';
import { CsvTable } from './CsvTable';
import { seriesTable } from './seriesTable';

/** The caller's own figures over time as a table, like other series; without rows where nothing is known of the caller. */
export function ownTable(answer: MeResponse): CsvTable {
  const ids = new Set(answer.series.map(({ metric }) => metric));
  const metrics = [...ids].map(id => ({ id }));
  const { from, to } = answer;
  return { ...seriesTable(answer, { metrics }), name: ['me', from, to] };
}
