import {
  CopilotAdoptionApi,
  RankedItem,
  RankingRequest,
  RankingResponse,
} from 'backstage-plugin-copilot-adoption-common';

/** Ranks the teams of a made-up scope by the totals of their series. */
export async function fakeRanking(
  api: Pick<CopilotAdoptionApi, 'getSeries' | 'getSubjects'>,
  request: RankingRequest,
): Promise<RankingResponse> {
  const { scope = '', metrics, from, to, compare, sort = 'title' } = request;
  const teams = await api.getSubjects({ scope, kind: 'team' });
  const items = await Promise.all(
    teams.items.map(async ({ ref, title }): Promise<RankedItem> => {
      const { series } = await api.getSeries({
        subjects: [ref],
        metrics,
        from,
        to,
        compare,
        granularity: 'week',
      });
      const values = series.map(each => ({
        value: each.total,
        state: each.totalState,
        previous: each.previous,
        previousState: each.previousState,
      }));
      return { ref, kind: 'team', title, key: null, values };
    }),
  );
  const column = metrics.indexOf(sort.replace('-', ''));
  const valueOf = (item: RankedItem) => item.values[column]?.value ?? 0;
  const sorted = [...items].sort((one, other) =>
    sort.startsWith('-')
      ? valueOf(other) - valueOf(one)
      : valueOf(one) - valueOf(other),
  );
  return {
    items: sorted.slice(0, request.limit ?? 50),
    nextCursor: null,
    from,
    to,
    metrics,
    total: items.length,
    suppressed: items.filter(({ values }) =>
      values.every(({ state }) => state === 'suppressed'),
    ).length,
  };
}
