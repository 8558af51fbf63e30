import Box from '@mui/material/Box';
import { alpha } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import {
  CsvButton,
  Definition,
  Panel,
  Placeholder,
  useChartTheme,
} from '../../charts';
import { Column, DataTable } from '../../components/DataTable';
import { subjectKindOf } from '../../filters';
import { joinCsv } from '../../format';
import { useFormat } from '../../hooks';
import { PanelOfViewProps } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { MatrixRow, useLanguageModels } from './useLanguageModels';

/** The same for all models: a wider cell would look like more. */
const columnWidth = '16%';

/** Which models write which languages. */
export function MatrixPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const { models, requests, rows, error, outdated, retry } =
    useLanguageModels(view);
  const title = text('code.matrix.title');
  const cells = rows?.flatMap(row =>
    row.values.map((value, index) => ({ row, model: models[index], value })),
  );
  const most = cells?.reduce(
    (best, cell) => ((cell.value ?? 0) > (best?.value ?? 0) ? cell : best),
    cells[0],
  );
  const columns: Column<MatrixRow>[] = [
    {
      id: 'language',
      title: text('code.matrix.language'),
      cell: row => row.language,
    },
    ...models.map((model, index) => ({
      id: model,
      title: model,
      align: 'right' as const,
      width: columnWidth,
      cell: ({ values }: MatrixRow) => (
        <HeatCell value={values[index]} most={most?.value ?? 0} />
      ),
    })),
  ];
  let content = <Placeholder variant="rounded" height={height} />;
  if (error && !rows) {
    content = <ErrorNotice compact error={error} onRetry={retry} />;
  } else if (rows) {
    content = (
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        keyOf={row => row.language}
        outdated={outdated}
      />
    );
  }
  return (
    <Panel
      title={title}
      answer={
        most?.value &&
        text('code.matrix.answer', {
          language: most.row.language,
          model: most.model,
          value: format.count(most.value),
        })
      }
      actions={
        models.length > 0 && (
          <CsvButton
            title={title}
            ask={async api => {
              const tables = models.map(async (name, index) => ({
                name,
                csv: await api.getSeriesCsv(requests[index]),
              }));
              return joinCsv('Model', await Promise.all(tables));
            }}
          />
        )
      }
      definition={
        <Definition
          title={title}
          metrics={['suggestions']}
          subjectKind={subjectKindOf(view.subject)}
        />
      }
    >
      {content}
      <Typography variant="caption" component="p" color="text.secondary">
        {text('code.matrix.note')}
      </Typography>
    </Panel>
  );
}

/** The darker, the more; the number says it too. */
function HeatCell(props: { value: number | null; most: number }) {
  const { value, most } = props;
  const text = useText();
  const format = useFormat();
  const theme = useChartTheme();
  const weight = value && most ? value / most : 0;
  return (
    <Box
      component="span"
      sx={{
        display: 'block',
        px: 1,
        borderRadius: '2px',
        // Never so dark that the number could not be read.
        bgcolor: alpha(theme.colors.completions, 0.45 * weight),
      }}
    >
      {value === null ? text('charts.noValue') : format.count(value)}
    </Box>
  );
}
