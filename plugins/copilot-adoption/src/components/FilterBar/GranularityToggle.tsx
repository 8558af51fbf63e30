import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import {
  granularities,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { useText } from '../../translation';

export interface GranularityToggleProps {
  value: Granularity;
  onChange: (granularity: Granularity) => void;
}

/** Day, week or month. */
export function GranularityToggle(props: GranularityToggleProps) {
  const text = useText();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={text('filters.granularity')}
      value={props.value}
      onChange={(_, granularity: Granularity | null) =>
        granularity && props.onChange(granularity)
      }
      sx={{ height: 40 }}
    >
      {granularities.map(granularity => (
        <ToggleButton
          key={granularity}
          value={granularity}
          sx={{ textTransform: 'none', px: 1.75, flexGrow: 1 }}
        >
          {text(`filters.${granularity}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
