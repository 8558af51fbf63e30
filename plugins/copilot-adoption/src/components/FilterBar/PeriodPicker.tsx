import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Period, periodPresets, View } from '../../filters';
import { useText } from '../../translation';
import { CustomPeriod } from './CustomPeriod';

const custom = 'custom';

export interface PeriodPickerProps {
  view: View;
  onChange: (period: Period) => void;
}

/** The last days held, or two days of one's own. */
export function PeriodPicker(props: PeriodPickerProps) {
  const { view, onChange } = props;
  const text = useText();
  const { period } = view;
  const days =
    period.kind === 'last'
      ? [...new Set([...periodPresets, period.days])].sort((a, b) => a - b)
      : periodPresets;
  return (
    <>
      <TextField
        select
        size="small"
        label={text('filters.period')}
        value={period.kind === 'last' ? String(period.days) : custom}
        onChange={({ target }) =>
          onChange(
            target.value === custom
              ? { kind: 'custom', from: view.from, to: view.to }
              : { kind: 'last', days: Number(target.value) },
          )
        }
        sx={{ minWidth: 150 }}
      >
        {days.map(count => (
          <MenuItem key={count} value={String(count)}>
            {text('filters.lastDays', { count })}
          </MenuItem>
        ))}
        <MenuItem value={custom}>{text('filters.custom')}</MenuItem>
      </TextField>
      {period.kind === 'custom' && (
        <CustomPeriod value={period} onChange={onChange} />
      )}
    </>
  );
}
