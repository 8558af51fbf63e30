import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  RankedItem,
  RankingRequest,
  TeamGroupsResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useEffect, useState } from 'react';
import { Panel, Placeholder } from '../../charts';
import {
  DataTable,
  nextSort,
  Pager,
  SearchField,
  Sort,
  sortParameter,
  usePaging,
} from '../../components/DataTable';
import { isCompared, View } from '../../filters';
import { useAccess, useFormat, useRanking, useTeamGroups } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { useTeamChoice } from './TeamChoice';
import { teamColumns } from './teamColumns';
import { TeamFigure, teamMetrics } from './teamMetrics';

const pageSize = 20;
/** What maps teams to groups, where the backend has no mapping of its own. */
const teamSlugAnnotation = 'github.com/team-slug';
/** Shown side by side until somebody chooses. */
const suggestedTeams = 4;
const floorByDefault = 5;

/** Every team of the account, side by side. */
export function TeamsPanel(props: PanelOfViewProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  const access = useAccess(view.scope.ref);
  const [sort, setSort] = useState<Sort>({ by: 'title', direction: 'asc' });
  const [search, setSearch] = useState('');
  const figures = figuresFor(access.data?.cost ?? false);
  const question = {
    ...aboutTeams(view, figures),
    sort: sortParameter(sort),
    search: search || undefined,
  };
  const paging = usePaging(JSON.stringify(question));
  const { data, error, outdated, retry } = useRanking(
    access.loading ? undefined : { ...question, cursor: paging.cursor },
    versionOf(view),
  );
  const groups = groupsByTeam(useTeamGroups(view.scope.ref).data);
  useSuggestion(data?.items);
  const floor = String(access.data?.minimumGroupSize ?? floorByDefault);

  function answer() {
    if (!data) {
      return error ? undefined : <Placeholder width="40%" />;
    }
    return [
      text('teams.summary', {
        count: data.total,
        formatted: format.count(data.total),
        scope: view.scope.title,
      }),
      data.suppressed > 0 &&
        text('teams.tooFew', { count: data.suppressed, floor }),
    ]
      .filter(Boolean)
      .join('; ');
  }

  function rows() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data) {
      return <Placeholder variant="rounded" height={props.height} />;
    }
    if (data.total === 0) {
      return (
        <Typography variant="body2" color="text.secondary" role="status">
          {text(search ? 'teams.noneFound' : 'teams.none')}
        </Typography>
      );
    }
    return (
      <>
        <DataTable
          caption={text('teams.title')}
          columns={teamColumns({
            figures,
            groups,
            compared: isCompared(view),
            text,
          })}
          rows={data.items}
          keyOf={({ ref }) => ref ?? ''}
          sort={sort}
          onSort={by => setSort(nextSort(sort, by, ['title']))}
          noteOf={team => isFloored(team) && text('teams.floored', { floor })}
          outdated={outdated}
        />
        <Pager
          paging={paging}
          pageSize={pageSize}
          shown={data.items.length}
          total={data.total}
          nextCursor={data.nextCursor}
        />
      </>
    );
  }

  return (
    <Panel title={text('teams.title')} answer={answer()}>
      <Box sx={{ mb: 1.5 }}>
        <SearchField label={text('teams.search')} onSearch={setSearch} />
      </Box>
      {rows()}
      <Typography variant="caption" component="p" color="text.secondary">
        {text('teams.mapping', { annotation: teamSlugAnnotation })}
      </Typography>
    </Panel>
  );
}

function figuresFor(mayReadCost: boolean): TeamFigure[] {
  const all = Object.keys(teamMetrics) as TeamFigure[];
  return all.filter(figure => figure !== 'credits' || mayReadCost);
}

function aboutTeams(view: View, figures: TeamFigure[]): RankingRequest {
  return {
    scope: view.scope.ref,
    kind: 'team',
    metrics: figures.map(figure => teamMetrics[figure]),
    from: view.from,
    to: view.to,
    compare: isCompared(view) ? 'previous' : undefined,
    limit: pageSize,
  };
}

/** Undefined while nobody knows. */
function groupsByTeam(
  mapped: TeamGroupsResponse | undefined,
): Map<string, string[]> | undefined {
  return (
    mapped && new Map(mapped.items.map(({ team, groups }) => [team, groups]))
  );
}

function isFloored({ values }: RankedItem): boolean {
  return values.every(({ state }) => state === 'suppressed');
}

function useSuggestion(items: RankedItem[] | undefined) {
  const { suggest } = useTeamChoice();
  useEffect(() => {
    const shown = items?.filter(team => team.ref && !isFloored(team));
    if (shown) {
      suggest(
        shown
          .slice(0, suggestedTeams)
          .map(({ ref, title }) => ({ ref: ref!, title })),
      );
    }
  }, [items, suggest]);
}
