import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  parseSubjectRef,
  RankedItem,
  RankingRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode, useState } from 'react';
import { CsvButton, Panel, Placeholder } from '../../charts';
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
import { useAnnotatedEntities, useFormat, useRanking } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { repositoryColumns, repositoryFigures } from './repositoryColumns';

const pageSize = 10;
const projectSlugAnnotation = 'github.com/project-slug';

/** The repositories that GitHub reports, and what Copilot does in each. */
export function RepositoriesPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const [sort, setSort] = useState<Sort>({
    by: repositoryFigures.byCopilot,
    direction: 'desc',
  });
  const [search, setSearch] = useState('');
  const question = {
    ...aboutRepositories(view),
    sort: sortParameter(sort),
    search: search || undefined,
  };
  const paging = usePaging(JSON.stringify(question));
  const { data, error, outdated, retry } = useRanking(
    { ...question, limit: pageSize, cursor: paging.cursor },
    versionOf(view),
  );
  const entities = useAnnotatedEntities(
    'Component',
    projectSlugAnnotation,
    data?.items.flatMap(item => slugOf(item) ?? []) ?? [],
  );

  let content: ReactNode = <Placeholder variant="rounded" height={height} />;
  if (error && !data) {
    content = <ErrorNotice compact error={error} onRetry={retry} />;
  } else if (data?.total === 0) {
    content = (
      <Typography variant="body2" color="text.secondary" role="status">
        {text(
          search
            ? 'pullRequests.repositories.noneFound'
            : 'pullRequests.repositories.none',
        )}
      </Typography>
    );
  } else if (data) {
    content = (
      <>
        <DataTable
          caption={text('pullRequests.repositories.title')}
          columns={repositoryColumns(
            item =>
              entities?.get(slugOf(item)?.toLocaleLowerCase('en-US') ?? ''),
            text,
          )}
          rows={data.items}
          keyOf={({ ref }) => ref ?? ''}
          sort={sort}
          onSort={by => setSort(nextSort(sort, by, ['title']))}
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
    <Panel
      title={text('pullRequests.repositories.title')}
      actions={
        <CsvButton
          title={text('pullRequests.repositories.title')}
          ask={api => api.getRankingCsv(question)}
        />
      }
      answer={
        data
          ? text('pullRequests.repositories.answer', {
              count: data.total,
              formatted: format.count(data.total),
              scope: view.scope.title,
            })
          : !error && <Placeholder width="40%" />
      }
    >
      <Box sx={{ mb: 1.5 }}>
        <SearchField
          label={text('pullRequests.repositories.search')}
          onSearch={setSearch}
        />
      </Box>
      {content}
      <Typography variant="caption" component="p" color="text.secondary">
        {text('pullRequests.repositories.mapping', {
          annotation: projectSlugAnnotation,
        })}
      </Typography>
    </Panel>
  );
}

function aboutRepositories(view: View): RankingRequest {
  return {
    scope: view.scope.ref,
    kind: 'repository',
    metrics: Object.values(repositoryFigures),
    from: view.from,
    to: view.to,
    compare: isCompared(view) ? 'previous' : undefined,
  };
}

/** As the annotation writes it: `owner/repository`. */
function slugOf({ ref }: RankedItem): string | undefined {
  const member = ref === null ? undefined : parseSubjectRef(ref).member;
  return member && 'name' in member ? member.name : undefined;
}
