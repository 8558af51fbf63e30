import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import {
  CsvButton,
  Definition,
  notesHeight,
  Panel,
  Placeholder,
} from '../../charts';
import { Column, DataTable, nextSort, Sort } from '../../components/DataTable';
import { FigureCell } from '../../components/FigureCell';
import { subjectKindOf } from '../../filters';
import { useMetricText, useSeries } from '../../hooks';
import {
  columnGranularity,
  PanelOfViewProps,
  panelRequest,
  useKeyText,
  versionOf,
} from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';

const metrics = [
  'suggestions',
  'acceptances',
  'acceptance_rate.completions',
  'accepted_lines.completions',
  'agent_lines',
  'lines_added',
];

/** A language with its figures, in the order of the metrics. */
interface LanguageRow {
  title: string;
  figures: (Series | undefined)[];
}

/** Every language with what is suggested, taken over and written in it. */
export function LanguageTablePanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const keyText = useKeyText();
  const metricText = useMetricText();
  const [sort, setSort] = useState<Sort>({ by: metrics[0], direction: 'desc' });
  const request = panelRequest(view, {
    metrics,
    by: 'language',
    granularity: columnGranularity(view),
  });
  const { data, error, outdated, retry } = useSeries(request, versionOf(view));
  const title = text('code.languageTable.title');
  const subjectKind = subjectKindOf(view.subject);
  const columns: Column<LanguageRow>[] = [
    {
      id: 'title',
      title: text('code.matrix.language'),
      sortable: true,
      cell: row => row.title,
    },
    ...metrics.map((metric, index) => ({
      id: metric,
      title: metricText(metric).title,
      align: 'right' as const,
      sortable: true,
      cell: ({ figures }: LanguageRow) => <Figure series={figures[index]} />,
    })),
  ];
  let content = <Placeholder variant="rounded" height={height} />;
  if (error && !data) {
    content = <ErrorNotice compact error={error} onRetry={retry} />;
  } else if (data) {
    const rows = rowsOf(data, keyText);
    content = (
      <DataTable
        caption={title}
        columns={columns}
        rows={sorted(rows, sort)}
        keyOf={row => row.title}
        sort={sort}
        onSort={by => setSort(nextSort(sort, by, ['title']))}
        maxHeight={height + notesHeight}
        outdated={outdated}
      />
    );
  }
  return (
    <Panel
      title={title}
      answer={
        data
          ? text('code.languageTable.answer', {
              count: rowsOf(data, keyText).length,
            })
          : !error && <Placeholder width="30%" />
      }
      actions={
        <CsvButton title={title} ask={api => api.getSeriesCsv(request)} />
      }
      definition={
        <Definition title={title} metrics={metrics} subjectKind={subjectKind} />
      }
    >
      {content}
    </Panel>
  );
}

function Figure(props: { series?: Series }) {
  const { series } = props;
  return series ? (
    <FigureCell
      metric={series.metric}
      value={{
        value: series.total,
        state: series.totalState,
        previous: series.previous,
      }}
    />
  ) : null;
}

function rowsOf(
  response: SeriesResponse,
  keyText: (key: Series['key']) => string,
): LanguageRow[] {
  const titles = [...new Set(response.series.map(({ key }) => keyText(key)))];
  return titles.map(title => ({
    title,
    figures: metrics.map(metric =>
      response.series.find(
        one => one.metric === metric && keyText(one.key) === title,
      ),
    ),
  }));
}

function sorted(rows: LanguageRow[], sort: Sort): LanguageRow[] {
  const column = metrics.indexOf(sort.by);
  const sign = sort.direction === 'asc' ? 1 : -1;
  return [...rows].sort((one, next) =>
    column < 0
      ? sign * one.title.localeCompare(next.title)
      : sign *
        ((one.figures[column]?.total ?? -1) -
          (next.figures[column]?.total ?? -1)),
  );
}
