import { Knex } from 'knex';
import {
  readRepositories,
  ReportedRepository,
} from '../../store/operations/readRepositories';
import { KnownScope } from '../subjects/KnownScope';

/** Far more than any enterprise has; a guard, not a page. */
const mostRepositories = 1_000_000;

/**
 * All repositories that a scope has ever reported.
 *
 * @param ids - only these; all when left out
 */
export function findRepositories(
  db: Knex,
  scope: KnownScope,
  ids?: Iterable<number>,
): Promise<ReportedRepository[]> {
  return readRepositories({
    db,
    scopeId: scope.id,
    search: '',
    limit: mostRepositories,
    ids,
  });
}
