import { useTheme } from '@mui/material/styles';
import { memo } from 'react';
import { Format } from '../../../format';
import { CalendarModel } from './CalendarModel';
import { CalendarGeometry, leftMargin, topMargin } from './geometry';
import { stateLooks } from './stateLooks';
import { StateMark } from './StateMark';

/** Mondays, Wednesdays and Fridays are enough to know the rows by. */
const namedRows = [0, 2, 4];

export interface CalendarCellsProps {
  model: CalendarModel;
  geometry: CalendarGeometry;
  format: Format;
}

function Cells(props: CalendarCellsProps) {
  const { model, geometry, format } = props;
  const { pitch, cellSize } = geometry;
  const theme = useTheme();
  const looks = stateLooks(theme);
  const label = {
    fill: theme.palette.text.secondary,
    fontSize: 10,
    fontFamily: theme.typography.fontFamily,
  };
  return (
    <g aria-hidden>
      {model.months.map(({ day, column }) => (
        <text key={day} x={leftMargin + column * pitch} y={11} {...label}>
          {format.month(day)}
        </text>
      ))}
      {model.cells
        .filter(({ column, row }) => column === 0 && namedRows.includes(row))
        .map(({ day, row }) => (
          <text
            key={day}
            x={0}
            y={topMargin + row * pitch + cellSize}
            {...label}
          >
            {format.weekday(day)}
          </text>
        ))}
      {model.cells.map(({ day, column, row, state }) => (
        <StateMark
          key={day}
          look={looks[state]}
          x={leftMargin + column * pitch}
          y={topMargin + row * pitch}
          size={cellSize}
        />
      ))}
    </g>
  );
}

/** The days and their names; drawn once, however often another day is pointed at. */
export const CalendarCells = memo(Cells);
