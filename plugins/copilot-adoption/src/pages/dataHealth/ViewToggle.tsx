import { useAnalytics } from '@backstage/frontend-plugin-api';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiCalendarLine, RiTable2 } from '@remixicon/react';
import { useText } from '../../translation';

export interface ViewToggleProps {
  title: string;
  asTable: boolean;
  onChange: (asTable: boolean) => void;
}

/** Between a calendar and its table. */
export function ViewToggle(props: ViewToggleProps) {
  const { title, asTable, onChange } = props;
  const text = useText();
  const analytics = useAnalytics();
  return (
    <Tooltip
      title={text(
        asTable ? 'dataHealth.showCalendar' : 'dataHealth.showTable',
        { title },
      )}
    >
      <IconButton
        size="small"
        aria-label={text('dataHealth.showTable', { title })}
        aria-pressed={asTable}
        onClick={() => {
          analytics.captureEvent('view', asTable ? 'calendar' : 'table');
          onChange(!asTable);
        }}
        sx={{ color: 'text.secondary', p: 0.5 }}
      >
        {asTable ? <RiCalendarLine size={18} /> : <RiTable2 size={18} />}
      </IconButton>
    </Tooltip>
  );
}
