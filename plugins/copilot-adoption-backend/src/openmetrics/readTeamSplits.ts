import {
  Dimension,
  formatSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { groupByPeriod, PeriodGroup } from './groupByPeriod';
import { memberText } from './memberText';
import { readInTurn } from './readInTurn';
import { mostKeys, UsageRequest } from './readScopeUsage';
import { UsageSample } from './UsageSample';
import { windowLabel } from './windowLabel';

/** The newest figures of teams by the parts of a split, as far as enough people are behind each of them. */
export function readTeamSplits(
  request: UsageRequest,
  by: Dimension,
): Promise<UsageSample[]> {
  const asked = request.windowed.filter(({ metric }) => metric.by.includes(by));
  return readInTurn(groupByPeriod(asked, 'team', request.held), group =>
    readGroup(request, group, by),
  );
}

async function readGroup(
  { metrics, credentials, scope }: UsageRequest,
  { windowed, from, to }: PeriodGroup,
  by: Dimension,
): Promise<UsageSample[]> {
  const asked = windowed.map(({ metric }) => metric);
  const values = await metrics.getTeamSplits(
    { ...{ scope, by, from, to }, metrics: asked, top: mostKeys },
    { credentials },
  );
  const ref = formatSubjectRef({ scope });
  const byId = new Map(windowed.map(each => [each.metric.id, each]));
  return values.flatMap(({ team, metric: id, key, value }) => {
    const each = byId.get(id);
    if (!each || value === null) {
      return [];
    }
    const labels = {
      scope: ref,
      team: memberText(team),
      [by]: key,
      ...windowLabel(each),
    };
    const { metric } = each;
    return [{ metric, by, scope: ref, kind: 'team', labels, value, day: to }];
  });
}
