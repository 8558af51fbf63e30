import { ScenarioName } from 'github-simulator';
import { TestEngine } from '../../testing/databases/MigratedDatabases';

/** What the operator is told when GitHub fails one scope, by scenario. */
export const toldCodes = {
  'policy-off': 'policyOff',
  'missing-permission': 'missingPermission',
  'wrong-slug': 'notFound',
  'expired-token': 'unauthorized',
  'foreign-redirect': 'forbiddenLink',
  'foreign-link': 'forbiddenLink',
  'cut-download': 'unavailable',
  'truncated-file': 'unavailable',
  'expired-link': 'linkExpired',
  'wrong-day': 'unreadableReport',
  'primary-limit': 'rateLimited',
  'secondary-limit': 'rateLimited',
  'secondary-limit-until': 'rateLimited',
} as const;

/** These differ from others in what GitHub sends and how it is read, and not in what the database is asked to do. */
const alikeInStore: ScenarioName[] = [
  'missing-permission',
  'wrong-slug',
  'expired-token',
  'foreign-redirect',
  'expired-link',
  'secondary-limit',
  'secondary-limit-until',
  'random-502s',
  'quoted-empty-body',
  'no-content',
  'bom',
  'crlf',
  'array',
  'day-totals',
];

/** Whether a scenario is worth playing on a database: every one on SQLite, no two alike on PostgreSQL. */
export function isPlayedOn(engine: TestEngine, name: ScenarioName): boolean {
  return engine === 'SQLITE_3' || !alikeInStore.includes(name);
}
