import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { changeOf, formatSigned, formatExact } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import {
  ChartModel,
  ChartSeries,
  isComparedModel,
  shareOfWhole,
} from './model';
import { firstColumn, tableFrame } from './tableStyles';
import { useStateText } from './useStateText';

export interface TotalsTableProps {
  title: string;
  model: ChartModel;
  height: number;
}

/** The twin of a list of bars: the total of each, its share and, where periods are compared, how it changed. */
export function TotalsTable(props: TotalsTableProps) {
  const { series } = props.model;
  const text = useText();
  const compared = isComparedModel(props.model);
  const columns = [
    'wholePeriod',
    'share',
    ...(compared ? (['before', 'change'] as const) : []),
  ] as const;
  return (
    <TableContainer
      sx={{ ...tableFrame, height: props.height }}
      tabIndex={0}
      role="region"
      aria-label={text('charts.table', { title: props.title })}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...firstColumn, zIndex: 3 }}>
              {text('charts.name')}
            </TableCell>
            {columns.map(column => (
              <TableCell
                key={column}
                align="right"
                sx={{ bgcolor: 'background.paper' }}
              >
                {text(`charts.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {series.map(one => (
            <TotalsRow
              key={one.id}
              series={one}
              all={series}
              compared={compared}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function TotalsRow(props: {
  series: ChartSeries;
  all: ChartSeries[];
  compared: boolean;
}) {
  const { series, all, compared } = props;
  const { total, totalState, reason, previous, unit } = series;
  const text = useText();
  const format = useFormat();
  const stateText = useStateText();
  const share = shareOfWhole(series, all);
  const change = changeOf({ ...series, rise: 'neutral' }, series);
  const cells = [
    total === null
      ? stateText({ state: totalState, reason })
      : formatExact(total, unit, format),
    share !== undefined && format.share(share),
    ...(compared
      ? [
          previous !== null && formatExact(previous, unit, format),
          change && formatSigned(change, format, text),
        ]
      : []),
  ];
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={firstColumn}>
        {series.label}
      </TableCell>
      {cells.map((cell, index) => (
        <TableCell
          key={index}
          align="right"
          sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
        >
          {cell || text('charts.noValue')}
        </TableCell>
      ))}
    </TableRow>
  );
}
