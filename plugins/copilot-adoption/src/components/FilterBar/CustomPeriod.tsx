import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { Period } from '../../filters';
import { useText } from '../../translation';

type OwnDates = Extract<Period, { kind: 'custom' }>;

export interface CustomPeriodProps {
  value: OwnDates;
  onChange: (period: OwnDates) => void;
}

/** Two days. What is typed applies as soon as it is a period. */
export function CustomPeriod(props: CustomPeriodProps) {
  const { value, onChange } = props;
  const text = useText();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);

  const isWrong = Boolean(draft.from && draft.to && draft.from > draft.to);
  const change = (next: OwnDates) => {
    setDraft(next);
    if (next.from && next.to && next.from <= next.to) {
      onChange(next);
    }
  };
  return (
    <>
      {(['from', 'to'] as const).map(end => (
        <TextField
          key={end}
          type="date"
          size="small"
          label={text(`filters.${end}`)}
          value={draft[end]}
          error={isWrong}
          helperText={
            isWrong && end === 'to' ? text('filters.wrongOrder') : undefined
          }
          InputLabelProps={{ shrink: true }}
          onChange={({ target }) => change({ ...draft, [end]: target.value })}
        />
      ))}
    </>
  );
}
