import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useText } from '../../translation';

type Days = Record<'from' | 'to', string>;

export interface AnewDaysProps {
  value: Days;
  onChange: (days: Days) => void;
  isWrong: boolean;
}

/** The first and the last day to fetch anew. */
export function AnewDays(props: AnewDaysProps) {
  const { value, onChange, isWrong } = props;
  const text = useText();
  return (
    <div>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {(['from', 'to'] as const).map(end => (
          <TextField
            key={end}
            type="date"
            size="small"
            label={text(`dataHealth.anew.${end}`)}
            value={value[end]}
            error={isWrong}
            InputLabelProps={{ shrink: true }}
            onChange={({ target }) =>
              onChange({ ...value, [end]: target.value })
            }
          />
        ))}
      </Box>
      {isWrong && (
        <FormHelperText error role="alert">
          {text('dataHealth.anew.wrongDays')}
        </FormHelperText>
      )}
    </div>
  );
}
