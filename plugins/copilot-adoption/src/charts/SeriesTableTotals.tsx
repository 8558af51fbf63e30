import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { changeOf, formatSigned, formatExact } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { ChartModel, ChartSeries, isComparedModel } from './model';
import { useStateText } from './useStateText';

export interface SeriesTableTotalsProps {
  model: ChartModel;
  firstColumn: object;
}

/** The whole period and, where they are compared, the one before and the change between them. */
export function SeriesTableTotals(props: SeriesTableTotalsProps) {
  const { series } = props.model;
  const text = useText();
  const format = useFormat();
  const stateText = useStateText();
  const known = (value: number | null, unit: MetricUnit) =>
    value === null ? text('charts.noValue') : formatExact(value, unit, format);
  type Row = [string, (series: ChartSeries) => ReactNode];
  const whole: Row = [
    text('charts.wholePeriod'),
    ({ values, total, totalState, reason, unit }) => {
      // People of single days have no total although they have values.
      const isBlank = total === null && values.every(v => v === null);
      const why = isBlank && stateText({ state: totalState, reason });
      return why || known(total, unit);
    },
  ];
  const comparison: Row[] = [
    [text('charts.before'), ({ previous, unit }) => known(previous, unit)],
    [
      text('charts.change'),
      one => {
        const change = changeOf({ ...one, rise: 'neutral' }, one);
        return change
          ? formatSigned(change, format, text)
          : text('charts.noValue');
      },
    ],
  ];
  return (
    <>
      {[whole, ...(isComparedModel(props.model) ? comparison : [])].map(
        ([label, cell]) => (
          <TableRow key={label}>
            <TableCell component="th" scope="row" sx={props.firstColumn}>
              {label}
            </TableCell>
            {series.map(one => (
              <TableCell
                key={one.id}
                align="right"
                sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}
              >
                {cell(one)}
              </TableCell>
            ))}
          </TableRow>
        ),
      )}
    </>
  );
}
