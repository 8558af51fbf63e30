import { TestDatabases } from '@backstage/backend-test-utils';

/** SQLite, and PostgreSQL where one was named to the tests. */
export const testDatabases = TestDatabases.create({
  ids: process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING
    ? ['SQLITE_3', 'POSTGRES_18']
    : ['SQLITE_3'],
});
