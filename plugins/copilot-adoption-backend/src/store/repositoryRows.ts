import { RepositoryDay } from '../reports/repositoryDay/RepositoryDay';
import { inKeyOrder } from './bulk/inKeyOrder';
import { constantColumn, lookupColumn, numberColumn, Rows } from './bulk/Rows';

/** The rows of `measure_days` of a day of repositories, whose ids are given by position. */
export function repositoryMeasureRows(
  { day, rows, measures }: RepositoryDay,
  ids: readonly number[],
): Rows {
  return inKeyOrder(
    {
      table: 'measure_days',
      length: rows.length,
      columns: [
        constantColumn('day', 'integer', day),
        lookupColumn('subject_id', 'integer', rows, 'repository', ids),
        lookupColumn('measure', 'text', rows, 'measure', measures),
        numberColumn('value', 'double', rows, 'value'),
      ],
    },
    'subject_id',
  );
}
