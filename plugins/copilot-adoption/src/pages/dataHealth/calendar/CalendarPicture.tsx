import Typography from '@mui/material/Typography';
import { KeyboardEvent, PointerEvent, useState } from 'react';
import { useFormat } from '../../../hooks';
import { useText } from '../../../translation';
import { CalendarCells } from './CalendarCells';
import { CalendarModel } from './CalendarModel';
import { CalendarGeometry, leftMargin, topMargin } from './geometry';
import { useDayText } from './useDayText';

export interface CalendarPictureProps {
  title: string;
  model: CalendarModel;
  geometry: CalendarGeometry;
}

const steps: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
};

/** A column per week. Pointer and arrow keys lead through the days; what is known of one stands below. */
export function CalendarPicture(props: CalendarPictureProps) {
  const { model, title, geometry } = props;
  const { weeks, pitch, cellSize, height } = geometry;
  const { cells } = model;
  const text = useText();
  const format = useFormat();
  const dayText = useDayText();
  const [day, setDay] = useState<string>();
  const chosen = cells.find(cell => cell.day === day);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const next = chosen ? cells.indexOf(chosen) + step : cells.length - 1;
    setDay(cells[Math.min(cells.length - 1, Math.max(0, next))].day);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor((event.clientX - box.left - leftMargin) / pitch);
    const row = Math.floor((event.clientY - box.top - topMargin) / pitch);
    const found = cells.find(
      cell => cell.column === column && cell.row === row,
    );
    setDay(found?.day);
  };

  return (
    <>
      <svg
        role="application"
        tabIndex={0}
        aria-label={text('dataHealth.calendar', { title })}
        width={leftMargin + weeks * pitch}
        height={height}
        style={{ display: 'block', overflow: 'visible' }}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setDay(undefined)}
      >
        <CalendarCells model={model} geometry={geometry} format={format} />
        {chosen && (
          <rect
            x={leftMargin + chosen.column * pitch - 1}
            y={topMargin + chosen.row * pitch - 1}
            width={cellSize + 2}
            height={cellSize + 2}
            rx={3}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.5}
          />
        )}
      </svg>
      <Typography
        variant="caption"
        component="p"
        aria-live="polite"
        color={chosen ? 'text.primary' : 'text.secondary'}
        sx={{ mt: 1, lineHeight: 1.4 }}
      >
        {chosen ? dayText(chosen) : text('dataHealth.pointAtDay')}
      </Typography>
    </>
  );
}
