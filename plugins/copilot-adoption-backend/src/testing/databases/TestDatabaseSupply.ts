/** What the set-up of a test run has prepared for its tests, in the environment of their processes. */
export interface TestDatabaseSupply {
  /** A file with the image of a migrated SQLite database. */
  sqliteImage: string;
  /** A migrated PostgreSQL database to copy, where a server was named to the tests. */
  postgres?: {
    server: string;
    template: string;
    /** What `fingerprintPostgres` says of the template. */
    fingerprint: string;
  };
}

const variable = 'COPILOT_ADOPTION_TEST_DATABASES';

export function passSupply(supply: TestDatabaseSupply) {
  process.env[variable] = JSON.stringify(supply);
}

/** @throws Error where Jest was started without the set-up that the package names. */
export function readSupply(): TestDatabaseSupply {
  const text = process.env[variable];
  if (!text) {
    throw new Error(
      'No databases are prepared. Jest does so by the globalSetup of the package.',
    );
  }
  return JSON.parse(text);
}
