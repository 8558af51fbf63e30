import {
  formatDay,
  SyncDifference,
} from 'backstage-plugin-copilot-adoption-common';
import { KnownScope } from '../metrics/subjects/KnownScope';
import { DifferenceRow } from '../store/tables';
import { describeScope } from './describeScope';

/** A figure that GitHub contradicts, as told to operators. The scope is among the given ones. */
export function describeDifference(
  row: DifferenceRow,
  scopes: readonly KnownScope[],
): SyncDifference {
  const { report, measure, held, reported } = row;
  return {
    scope: describeScope(scopes.find(({ id }) => id === row.scope_id)!),
    report,
    day: formatDay(row.day),
    measure,
    held,
    reported,
    foundAt: new Date(row.found_at).toISOString(),
  };
}
