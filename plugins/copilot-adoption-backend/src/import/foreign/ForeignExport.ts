import { Knex } from 'knex';
import { SyncScope } from '../../sync/SyncScope';

/** Another program's database, and what is wanted of it. */
export interface ForeignExport {
  db: Knex;
  scope: Pick<SyncScope, 'kind' | 'slug'>;
  /** GitHub's id of the scope. */
  githubId: string;
  /** Where the files of reports are written to. */
  folder: string;
  signal: AbortSignal;
}

/** Why rows were left where they are, one sentence each. */
export type Remarks = string[];
