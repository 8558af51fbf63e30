import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  AccessResponse,
  dimensions,
  MetricFamily,
  parseSubjectRef,
  ScopeRef,
  SubjectKind,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { CallersAccess, Metrics } from '../metrics';
import { OpenMetricsSettings } from '../settings';
import { exportedMetrics, WindowedMetric } from './exportedMetrics';
import { HeldReports } from './newestDay';
import { readInTurn } from './readInTurn';
import { readScopeUsage, UsageRequest } from './readScopeUsage';
import { readTeamSplits } from './readTeamSplits';
import { readTeamUsage } from './readTeamUsage';
import { readUserUsage } from './readUserUsage';
import { UsageSample } from './UsageSample';

/** Families of metrics that are not for everybody who may read about their subject. */
const guardedFamilies: Partial<Record<MetricFamily, 'seats' | 'cost'>> = {
  seats: 'seats',
  cost: 'cost',
};

/** Of whom what is read, and for whom. */
export interface UsageOptions {
  metrics: Metrics;
  access: Pick<CallersAccess, 'describe'>;
  credentials: BackstageCredentials;
  scopes: SyncResponse['scopes'];
  settings: OpenMetricsSettings;
}

/** What is kept longest where there are too many samples, and last of all what goes first. */
const keptFirst = [
  'whole',
  'teams',
  'splits',
  'splitsOfTeams',
  'users',
] as const;

type ScopeUsage = Record<(typeof keptFirst)[number], UsageSample[]>;

/**
 * The newest figures of all scopes that the caller may read about, of their teams, of the splits of both that are
 * switched on, and of people, in this order: where there are too many, the last ones go first.
 */
export async function readUsage(options: UsageOptions): Promise<UsageSample[]> {
  const usage: ScopeUsage[] = [];
  for (const scope of await findReadable(options)) {
    usage.push(await readOneScope(options, scope));
  }
  return keptFirst.flatMap(part => usage.flatMap(each => each[part]));
}

async function readOneScope(
  { metrics, credentials, settings }: UsageOptions,
  { scope, held, access }: ReadableScope,
): Promise<ScopeUsage> {
  const { labels, teams, teamSplits, users } = settings;
  const of = (kind: SubjectKind): UsageRequest => ({
    ...{ metrics, credentials, scope, held },
    windowed: readableMetrics(kind, access, settings),
  });
  const split = dimensions.filter(each => labels.includes(each));
  const hasTeams = teams && access.teams !== 'none';
  return {
    whole: await readScopeUsage(of(scope.kind)),
    teams: hasTeams ? await readTeamUsage(of('team')) : [],
    splits: await readInTurn(split, by => readScopeUsage(of(scope.kind), by)),
    splitsOfTeams:
      hasTeams && teamSplits
        ? await readInTurn(split, by => readTeamSplits(of('team'), by))
        : [],
    users:
      users !== 'none' && access.people
        ? await readUserUsage(of('user'), users)
        : [],
  };
}

interface ReadableScope {
  scope: ScopeRef;
  held: HeldReports;
  access: AccessResponse;
}

async function findReadable({
  access,
  credentials,
  scopes,
}: UsageOptions): Promise<ReadableScope[]> {
  const found: ReadableScope[] = [];
  for (const { ref, reports: held } of scopes) {
    const { scope } = parseSubjectRef(ref);
    const allowed = await access.describe(scope, { credentials });
    if (allowed.organizations !== 'none') {
      found.push({ scope, held, access: allowed });
    }
  }
  return found;
}

function readableMetrics(
  kind: SubjectKind,
  access: AccessResponse,
  { labels }: OpenMetricsSettings,
): WindowedMetric[] {
  return exportedMetrics(kind, labels.includes('window')).filter(
    ({ metric: { family } }) => {
      const guarded = guardedFamilies[family];
      return guarded === undefined || access[guarded];
    },
  );
}
