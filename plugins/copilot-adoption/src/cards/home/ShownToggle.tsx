import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useText } from '../../translation';
import { Shown, shownChoices } from './shownChoices';

export interface ShownToggleProps {
  value: Shown;
  onChange: (shown: Shown) => void;
  /** The names of both. */
  team: string;
  organization: string;
}

/** The reader's team or everybody, by their names. */
export function ShownToggle(props: ShownToggleProps) {
  const text = useText();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={text('homeCard.shown')}
      value={props.value}
      onChange={(_, shown: Shown | null) => shown && props.onChange(shown)}
      sx={{ mb: 1.5, maxWidth: '100%' }}
    >
      {shownChoices.map(shown => (
        <ToggleButton
          key={shown}
          value={shown}
          sx={{ textTransform: 'none', px: 1.75, overflowWrap: 'anywhere' }}
        >
          {props[shown]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
