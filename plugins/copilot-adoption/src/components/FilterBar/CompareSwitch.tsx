import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { Comparison } from '../../filters';
import { useText } from '../../translation';

export interface CompareSwitchProps {
  value: Comparison;
  onChange: (compare: Comparison) => void;
}

/** Whether figures stand beside those of the period before. */
export function CompareSwitch(props: CompareSwitchProps) {
  const text = useText();
  return (
    <FormControlLabel
      label={text('filters.compare')}
      control={
        <Switch
          size="small"
          checked={props.value === 'previous'}
          onChange={(_, checked) =>
            props.onChange(checked ? 'previous' : 'none')
          }
          inputProps={{ 'aria-label': text('filters.compareWith') }}
        />
      }
      slotProps={{ typography: { variant: 'body2' } }}
      sx={{ m: 0, gap: 0.5, height: 40 }}
    />
  );
}
