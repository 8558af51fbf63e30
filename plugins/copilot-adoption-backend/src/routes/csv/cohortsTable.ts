import {
  Cohort,
  CohortsResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { CsvTable } from './CsvTable';
import { CsvValue } from './csvCell';

/** Cohorts as a table: a row for each month of first use, with the share who stayed for each of the months after. */
export function cohortsTable({ scope, items }: CohortsResponse): CsvTable {
  const most = Math.max(0, ...items.map(({ retention }) => retention.length));
  const later = Array.from({ length: most }, (_, index) => index);
  return {
    name: ['cohorts', scope],
    header: [
      'Month of first use',
      'People',
      'People: state',
      'History begins too late',
      ...later.flatMap(index => {
        const share = `Active after ${index + 1} months`;
        return [`${share} (fraction)`, `${share}: state`];
      }),
      'Subject',
    ],
    rows: items.map(cohort => [
      cohort.month,
      cohort.people,
      cohort.state,
      cohort.isCensored ? 'yes' : 'no',
      ...later.flatMap(index => shareAfter(cohort, index)),
      scope,
    ]),
  };
}

/** Empty for months that are still to come. */
function shareAfter({ retention }: Cohort, index: number): CsvValue[] {
  const share = retention.at(index);
  return share ? [share.value, share.state] : [null, null];
}
