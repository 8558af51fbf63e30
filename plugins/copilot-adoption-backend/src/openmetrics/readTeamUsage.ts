import {
  formatSubjectRef,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { groupByPeriod, PeriodGroup } from './groupByPeriod';
import { UsageRequest } from './readScopeUsage';
import { UsageSample } from './UsageSample';
import { windowLabel } from './windowLabel';

/** The newest figures of those teams of a scope that the caller may read and that are large enough. */
export async function readTeamUsage(
  request: UsageRequest,
): Promise<UsageSample[]> {
  const samples: UsageSample[] = [];
  for (const group of groupByPeriod(request.windowed, 'team', request.held)) {
    samples.push(...(await readGroup(request, group)));
  }
  return samples;
}

async function readGroup(
  { metrics, credentials, scope }: UsageRequest,
  { windowed, from, to }: PeriodGroup,
): Promise<UsageSample[]> {
  const { items, currency } = await metrics.getRanking(
    {
      kind: 'team',
      scope,
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
  return items.flatMap(item =>
    item.values.flatMap(({ value }, index) => {
      const each = windowed[index];
      if (value === null || item.ref === null) {
        return [];
      }
      const labels = {
        scope: ref,
        team: teamText(item.ref),
        ...windowLabel(each),
        ...(each.metric.unit === 'money' && currency && { currency }),
      };
      const { metric } = each;
      return [{ metric, scope: ref, kind: 'team', labels, value, day: to }];
    }),
  );
}

/** A team by its slug, or by its id as in the API where the slug belongs to another one by now. */
function teamText(ref: string): string {
  const { member } = parseSubjectRef(ref);
  return member && 'id' in member ? `~${member.id}` : member?.name ?? '';
}
