import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import {
  idleDays,
  SeatsResponse,
  seatUsages,
} from 'backstage-plugin-copilot-adoption-common';
import { SearchField } from '../../components/DataTable';
import { useText } from '../../translation';
import type { RegisterChoice } from './RegisterPanel';

/** Four weeks without use, or none at all. */
const reclaim = { idleFor: '28' } as const;
const any = '';

export interface RegisterFiltersProps {
  value: RegisterChoice;
  plans: SeatsResponse['plans'];
  onChange: (choice: RegisterChoice) => void;
}

/** Narrows the register; one button leads to the seats that could be given back. */
export function RegisterFilters(props: RegisterFiltersProps) {
  const { value, plans, onChange } = props;
  const text = useText();
  const isReclaim = value.idleFor === reclaim.idleFor && !value.usage;
  const selects = [
    {
      name: 'usage',
      label: text('seats.register.usage'),
      anything: text('seats.register.anyUsage'),
      options: seatUsages.map(usage => [
        usage,
        text(`seats.register.usages.${usage}`),
      ]),
    },
    {
      name: 'idleFor',
      label: text('seats.register.idleFor'),
      anything: text('seats.register.anyLength'),
      options: idleDays.map(days => [
        days,
        text('seats.register.idleForDays', { days }),
      ]),
    },
    {
      name: 'plan',
      label: text('seats.register.plan'),
      anything: text('seats.register.anyPlan'),
      options: plans.map(plan => [plan.value, plan.value]),
    },
  ] as const;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }}>
      <SearchField
        label={text('seats.register.search')}
        onSearch={search => onChange({ ...value, search: search || undefined })}
      />
      {selects.map(({ name, label, anything, options }) => (
        <TextField
          key={name}
          select
          size="small"
          label={label}
          value={value[name] ?? any}
          onChange={({ target }) =>
            onChange({ ...value, [name]: target.value || undefined })
          }
          SelectProps={{ displayEmpty: true }}
          InputLabelProps={{ shrink: true }}
          sx={{ flex: { xs: '1 1 40%', sm: 'none' }, minWidth: 130 }}
        >
          <MenuItem value={any}>{anything}</MenuItem>
          {options.map(([option, words]) => (
            <MenuItem key={option} value={option}>
              {words}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <Button
        variant={isReclaim ? 'contained' : 'outlined'}
        aria-pressed={isReclaim}
        onClick={() =>
          onChange({
            search: value.search,
            ...(isReclaim ? {} : reclaim),
          })
        }
      >
        {text('seats.register.reclaim')}
      </Button>
    </Box>
  );
}
