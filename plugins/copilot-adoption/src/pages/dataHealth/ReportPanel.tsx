import Box from '@mui/material/Box';
import {
  isMonthly,
  ReportHealth,
} from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import { Panel } from '../../charts';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { CalendarLegend } from './calendar';
import { HeldDays } from './HeldDays';
import { ReportDays } from './ReportDays';
import { Trouble } from './Trouble';
import { ViewToggle } from './ViewToggle';

export interface ReportPanelProps {
  scope: string;
  health: ReportHealth;
  /** Whether the reader may see single days. */
  withDays: boolean;
  /** Changes when a run has changed days. */
  version: string;
  isRunning: boolean;
}

/** How complete a report is, day by day for those who may see it. */
export function ReportPanel(props: ReportPanelProps) {
  const { scope, health, withDays, version, isRunning } = props;
  const text = useText();
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const { report, states, lastError } = health;
  const title = text(`dataHealth.report.${report}`);
  return (
    <Panel
      title={title}
      answer={<HeldDays health={health} />}
      actions={
        withDays &&
        !isMonthly(report) && (
          <ViewToggle title={title} asTable={asTable} onChange={setAsTable} />
        )
      }
    >
      <Box sx={{ typography: 'caption', color: 'text.secondary', mb: 1.5 }}>
        {text(`dataHealth.meaning.${report}`)}
      </Box>
      <CalendarLegend states={states} />
      {withDays && (
        <ReportDays
          scope={scope}
          report={report}
          title={title}
          asTable={asTable}
          version={version}
          isRunning={isRunning}
        />
      )}
      {lastError && (
        <Trouble title={text('dataHealth.lastError', lastError)}>
          {`${lastError.advice} `}
          {text('dataHealth.lastErrorWhen', {
            day: format.day(lastError.day),
            at: format.moment(lastError.at),
          })}
        </Trouble>
      )}
    </Panel>
  );
}
