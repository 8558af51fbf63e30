import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Dimension,
  formatSubjectRef,
  ScopeRef,
  Series,
} from 'backstage-plugin-copilot-adoption-common';
import { Metrics } from '../metrics';
import { WindowedMetric } from './exportedMetrics';
import { groupByPeriod, PeriodGroup } from './groupByPeriod';
import { HeldReports } from './newestDay';
import { readInTurn } from './readInTurn';
import { UsageSample } from './UsageSample';
import { windowLabel } from './windowLabel';

/** So many keys of a split stand alone; all others are `other`, so that parts still add up. */
export const mostKeys = 20;

/** What is read, of whom, and for whom. */
export interface UsageRequest {
  metrics: Pick<Metrics, 'getSeries' | 'getRanking' | 'getTeamSplits'>;
  credentials: BackstageCredentials;
  scope: ScopeRef;
  held: HeldReports;
  windowed: readonly WindowedMetric[];
}

/** The newest figures of an enterprise or organization, or those of the parts of a split. */
export async function readScopeUsage(
  request: UsageRequest,
  by?: Dimension,
): Promise<UsageSample[]> {
  const { scope, held } = request;
  const asked = request.windowed.filter(
    ({ metric }) => !by || metric.by.includes(by),
  );
  return readInTurn(groupByPeriod(asked, scope.kind, held), group =>
    readGroup(request, group, by),
  );
}

async function readGroup(
  { metrics, credentials, scope }: UsageRequest,
  { windowed, from, to, granularity }: PeriodGroup,
  by?: Dimension,
): Promise<UsageSample[]> {
  const { series, currency } = await metrics.getSeries(
    {
      subjects: [{ scope }],
      metrics: windowed.map(({ metric }) => metric),
      ...{ from, to, granularity },
      ...(by && { by, top: mostKeys }),
      where: {},
      comparePrevious: false,
    },
    { credentials },
  );
  const ref = formatSubjectRef({ scope });
  return series.flatMap(({ metric: id, key, total }) => {
    const each = windowed.find(({ metric }) => metric.id === id);
    const part = by && keyText(key, by);
    if (!each || total === null || (by && part === undefined)) {
      return [];
    }
    const labels = {
      scope: ref,
      ...(by && part !== undefined && { [by]: part }),
      ...windowLabel(each),
      ...(each.metric.unit === 'money' && currency && { currency }),
    };
    const { metric } = each;
    const { kind } = scope;
    return [{ metric, by, scope: ref, kind, labels, value: total, day: to }];
  });
}

/** What a split calls a part; a split without any part comes as its whole. */
function keyText(key: Series['key'], by: Dimension): string | undefined {
  return key === null || key === 'other' ? key ?? undefined : key[by];
}
