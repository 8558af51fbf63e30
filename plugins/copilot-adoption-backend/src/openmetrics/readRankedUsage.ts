import {
  formatSubjectRef,
  RankedItem,
} from 'backstage-plugin-copilot-adoption-common';
import { RankingQuestion } from '../metrics';
import { groupByPeriod, PeriodGroup } from './groupByPeriod';
import { readInTurn } from './readInTurn';
import { UsageRequest } from './readScopeUsage';
import { UsageSample } from './UsageSample';
import { windowLabel } from './windowLabel';

/** Whom a ranking is of, and what it calls them. */
export interface RankedSubjects
  extends Pick<RankingQuestion, 'kind' | 'naming'> {
  kind: 'team' | 'user';
  /** The label that tells a row from the others; none where the row is not to be told. */
  nameOf(item: RankedItem): string | undefined;
}

/** The newest figures of all teams or people of a scope, in one ranking for each period. */
export function readRankedUsage(
  request: UsageRequest,
  subjects: RankedSubjects,
): Promise<UsageSample[]> {
  const { windowed, held } = request;
  return readInTurn(groupByPeriod(windowed, subjects.kind, held), group =>
    readGroup(request, group, subjects),
  );
}

async function readGroup(
  { metrics, credentials, scope }: UsageRequest,
  { windowed, from, to }: PeriodGroup,
  { kind, naming, nameOf }: RankedSubjects,
): Promise<UsageSample[]> {
  const { items, currency } = await metrics.getRanking(
    {
      ...{ kind, naming, scope },
      metrics: windowed.map(({ metric }) => metric),
      ...{ from, to },
      where: {},
      comparePrevious: false,
      order: { by: 'title', descending: false },
      search: '',
      limit: Infinity,
      offset: 0,
    },
    { credentials },
  );
  const ref = formatSubjectRef({ scope });
  return items.flatMap(item => {
    const name = nameOf(item);
    return item.values.flatMap(({ value }, index) => {
      const each = windowed[index];
      if (value === null || name === undefined) {
        return [];
      }
      const labels = {
        scope: ref,
        [kind]: name,
        ...windowLabel(each),
        ...(each.metric.unit === 'money' && currency && { currency }),
      };
      const { metric } = each;
      return [{ metric, scope: ref, kind, labels, value, day: to }];
    });
  });
}
