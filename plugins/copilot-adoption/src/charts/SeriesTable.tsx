import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { formatExact } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { ChartModel, ChartSeries } from './model';
import { SeriesTableTotals } from './SeriesTableTotals';
import { firstColumn, tableFrame } from './tableStyles';
import { useStateText } from './useStateText';

export interface SeriesTableProps {
  title: string;
  model: ChartModel;
  height: number;
}

/** A chart's twin: the same values exactly, each with its state in words. */
export function SeriesTable(props: SeriesTableProps) {
  const { model } = props;
  const text = useText();
  const format = useFormat();
  return (
    <TableContainer
      sx={{
        ...tableFrame,
        height: props.height,
      }}
      tabIndex={0}
      role="region"
      aria-label={text('charts.table', { title: props.title })}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...firstColumn, zIndex: 3 }}>
              {text(`charts.bucket.${model.granularity}`)}
            </TableCell>
            {model.series.map(series => (
              <TableCell
                key={series.id}
                align="right"
                sx={{ bgcolor: 'background.paper' }}
              >
                {series.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <SeriesTableTotals model={model} firstColumn={firstColumn} />
          {model.buckets.map((bucket, index) => (
            <TableRow key={bucket}>
              <TableCell component="th" scope="row" sx={firstColumn}>
                {format.bucket(bucket, model.granularity)}
              </TableCell>
              {model.series.map(series => (
                <ValueCell key={series.id} series={series} index={index} />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function ValueCell(props: { series: ChartSeries; index: number }) {
  const { series, index } = props;
  const format = useFormat();
  const stateText = useStateText();
  const value = series.values[index];
  const state = stateText({
    state: series.states[index],
    held: series.held[index],
    expected: series.expected[index],
    reason: series.reason,
  });
  return (
    <TableCell
      align="right"
      sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
    >
      {value !== null && formatExact(value, series.unit, format)}
      {state && (
        <Typography variant="caption" color="text.secondary" sx={{ pl: 1 }}>
          {state}
        </Typography>
      )}
    </TableCell>
  );
}
