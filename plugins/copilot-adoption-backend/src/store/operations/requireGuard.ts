import { Knex } from 'knex';
import { Superseded } from './Superseded';

/**
 * Makes sure, once the scope is locked, that people were let through by a guard that still knows who may be stored, and
 * that this stays so until the transaction ends: whoever erases or forgets people, or changes how they are kept, counts
 * up the version.
 *
 * @throws Superseded where the guard is outdated.
 */
export async function requireGuard(
  trx: Knex.Transaction,
  guardVersion: number,
): Promise<void> {
  const policy = await trx('people_policy').forShare().first('version');
  if (Number(policy?.version) !== guardVersion) {
    throw new Superseded();
  }
}
