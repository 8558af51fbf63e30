import Box from '@mui/material/Box';
import { SyncDay } from 'backstage-plugin-copilot-adoption-common';
import { useMemo } from 'react';
import { useSize } from '../../../charts';
import { CalendarPicture } from './CalendarPicture';
import { createCalendar } from './CalendarModel';
import { fitCalendar, tallest } from './geometry';

const assumedWidth = 720;

export interface DayCalendarProps {
  title: string;
  entries: readonly SyncDay[];
}

/** The newest days, as many weeks of them as there is room for. */
export function DayCalendar(props: DayCalendarProps) {
  const { title, entries } = props;
  const [ref, size] = useSize({ width: assumedWidth, height: tallest });
  const geometry = useMemo(() => size && fitCalendar(size.width), [size]);
  const model = useMemo(
    () => geometry && createCalendar(entries, geometry.weeks),
    [entries, geometry],
  );
  return (
    <Box ref={ref} sx={{ height: '100%' }}>
      {model && geometry && (
        <CalendarPicture title={title} model={model} geometry={geometry} />
      )}
    </Box>
  );
}
