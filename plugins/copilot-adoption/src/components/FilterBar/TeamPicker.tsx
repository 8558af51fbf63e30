import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { MemberFilter } from '../../filters';
import { useText } from '../../translation';
import { TeamOption, useTeamOptions } from './useTeamOptions';

/** Long enough not to ask for every letter. */
const searchDelay = 250;

export interface TeamPickerProps {
  scope: string;
  value?: MemberFilter;
  onChange: (member: MemberFilter | undefined) => void;
}

/** A team of the account, found by typing; empty means everybody. */
export function TeamPicker(props: TeamPickerProps) {
  const { scope, value, onChange } = props;
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(typed), searchDelay, [typed]);
  const { options, selected, loading } = useTeamOptions({
    scope,
    value,
    search,
    wanted: isOpen || value !== undefined,
  });

  return (
    <Autocomplete
      size="small"
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      loading={loading}
      loadingText={text('states.loading')}
      noOptionsText={text('filters.noTeam')}
      options={options}
      value={selected ?? null}
      getOptionLabel={option => option.title}
      isOptionEqualToValue={(a, b) => a.key === b.key}
      onChange={(_, option) => onChange(option?.member)}
      onInputChange={(_, input, reason) =>
        setTyped(reason === 'input' ? input : '')
      }
      renderOption={(itemProps, option) => (
        <li {...itemProps} key={option.key}>
          <OptionText option={option} />
        </li>
      )}
      renderInput={params => (
        <TextField
          {...params}
          label={text('filters.team')}
          placeholder={text('filters.everybody')}
          InputLabelProps={{ ...params.InputLabelProps, shrink: true }}
        />
      )}
      sx={{ minWidth: 260, flexGrow: { xs: 1, md: 0 } }}
    />
  );
}

function OptionText(props: { option: TeamOption }) {
  const { title, licensedMembers } = props.option;
  const text = useText();
  return (
    <Box>
      <Typography variant="body2">{title}</Typography>
      {licensedMembers !== null && (
        <Typography variant="caption" color="text.secondary">
          {text('filters.licensedMembers', { count: licensedMembers })}
        </Typography>
      )}
    </Box>
  );
}
