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
import { readScopeUsage } from './readScopeUsage';
import { readTeamUsage } from './readTeamUsage';
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

/**
 * The newest figures of all scopes that the caller may read about, of their teams and of the splits that are switched on,
 * in this order: where there are too many, the last ones go first.
 */
export async function readUsage(options: UsageOptions): Promise<UsageSample[]> {
  const { metrics, credentials, settings } = options;
  const scopes = await findReadable(options);
  const whole: UsageSample[] = [];
  const ofTeams: UsageSample[] = [];
  const split: UsageSample[] = [];
  for (const { scope, held, access } of scopes) {
    const request = { metrics, credentials, scope, held };
    const windowed = readableMetrics(scope.kind, access, settings);
    whole.push(...(await readScopeUsage({ ...request, windowed })));
    for (const by of dimensions.filter(each =>
      settings.labels.includes(each),
    )) {
      split.push(...(await readScopeUsage({ ...request, windowed }, by)));
    }
    if (settings.teams && access.teams !== 'none') {
      const asked = readableMetrics('team', access, settings);
      ofTeams.push(...(await readTeamUsage({ ...request, windowed: asked })));
    }
  }
  return [...whole, ...ofTeams, ...split];
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
