import TextField from '@mui/material/TextField';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';

/** Long enough not to ask for every letter. */
const delay = 250;

export interface SearchFieldProps {
  label: string;
  /** What was typed, once the typing pauses. */
  onSearch: (search: string) => void;
}

/** Finds rows by their names. */
export function SearchField(props: SearchFieldProps) {
  const { label, onSearch } = props;
  const [typed, setTyped] = useState('');
  useDebounce(() => onSearch(typed.trim()), delay, [typed]);
  return (
    <TextField
      type="search"
      size="small"
      label={label}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      sx={{ width: { xs: '100%', sm: 'auto' }, minWidth: 220 }}
    />
  );
}
