import Box from '@mui/material/Box';
import {
  isMonthly,
  LedgerReport,
} from 'backstage-plugin-copilot-adoption-common';
import useInterval from 'react-use/esm/useInterval';
import { dimmed, Placeholder } from '../../charts';
import { useSyncDays } from '../../hooks';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { DayCalendar, DayRangesTable, MonthsTable } from './calendar';

/** Of the calendar with the lines below it. */
const height = 144;
const refreshEvery = 10_000;

export interface ReportDaysProps {
  scope: string;
  report: LedgerReport;
  title: string;
  asTable: boolean;
  version: string;
  isRunning: boolean;
}

/** The days of a report as calendar or as table; what comes by month as a table in any case. */
export function ReportDays(props: ReportDaysProps) {
  const { scope, report, title, asTable, version, isRunning } = props;
  const text = useText();
  const { data, error, outdated, retry } = useSyncDays(scope, report, version);
  useInterval(retry, isRunning ? refreshEvery : null);

  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data) {
      return <Placeholder variant="rounded" height={height - 16} />;
    }
    if (data.items.length === 0) {
      return text('dataHealth.neverAsked');
    }
    if (isMonthly(report)) {
      return (
        <MonthsTable title={title} entries={data.items} maxHeight={height} />
      );
    }
    return asTable ? (
      <DayRangesTable title={title} entries={data.items} maxHeight={height} />
    ) : (
      <DayCalendar title={title} entries={data.items} />
    );
  }

  return (
    <Box
      sx={{
        ...dimmed(outdated),
        height,
        mt: 1,
        typography: 'body2',
        color: 'text.secondary',
      }}
    >
      {content()}
    </Box>
  );
}
