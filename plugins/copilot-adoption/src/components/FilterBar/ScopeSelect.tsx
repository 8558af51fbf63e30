import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Scope } from 'backstage-plugin-copilot-adoption-common';
import { useText } from '../../translation';

export interface ScopeSelectProps {
  scopes: Scope[];
  value: string;
  onChange: (scope: string) => void;
}

/** Which enterprise or organization. */
export function ScopeSelect(props: ScopeSelectProps) {
  const text = useText();
  return (
    <TextField
      select
      size="small"
      label={text('filters.scope')}
      value={props.value}
      onChange={event => props.onChange(event.target.value)}
      sx={{ minWidth: 160 }}
    >
      {props.scopes.map(scope => (
        <MenuItem key={scope.ref} value={scope.ref}>
          {scope.title}
        </MenuItem>
      ))}
    </TextField>
  );
}
