import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  Report,
  SyncResponse,
  SyncRunRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { FormEvent, useId, useState } from 'react';
import { useText } from '../../translation';
import { AnewDays } from './AnewDays';

const everything = '';

export interface FetchAnewDialogProps {
  scopes: SyncResponse['scopes'];
  /** Chosen at first. */
  scope: string;
  onClose: () => void;
  onStart: (request: SyncRunRequest) => void;
}

/** Which days of which reports to ask for again. */
export function FetchAnewDialog(props: FetchAnewDialogProps) {
  const { scopes, onClose, onStart } = props;
  const text = useText();
  const titleId = useId();
  const [scope, setScope] = useState(props.scope);
  const [left, setLeft] = useState<Report[]>([]);
  const [days, setDays] = useState({ from: '', to: '' });
  const [isTried, setTried] = useState(false);

  const offered = reportsOf(scopes, scope);
  const reports = offered.filter(report => !left.includes(report));
  const areDaysWrong = !days.from || !days.to || days.from > days.to;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reports.length > 0 && !areDaysWrong) {
      onStart({ scope: scope || undefined, reports, ...days });
    }
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs">
      <form onSubmit={submit} noValidate>
        <DialogTitle id={titleId}>{text('dataHealth.anew.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="body2" color="text.secondary">
            {text('dataHealth.anew.text')}
          </Typography>
          <TextField
            select
            size="small"
            label={text('dataHealth.anew.scope')}
            value={scope}
            onChange={({ target }) => setScope(target.value)}
            SelectProps={{ displayEmpty: true }}
            InputLabelProps={{ shrink: true }}
          >
            {scopes.map(({ ref, title }) => (
              <MenuItem key={ref} value={ref}>
                {title}
              </MenuItem>
            ))}
            <MenuItem value={everything}>
              {text('dataHealth.anew.allScopes')}
            </MenuItem>
          </TextField>
          <FormControl component="fieldset" error={isTried && !reports.length}>
            <FormLabel component="legend">
              {text('dataHealth.anew.reports')}
            </FormLabel>
            <FormGroup row>
              {offered.map(report => (
                <FormControlLabel
                  key={report}
                  label={text(`dataHealth.report.${report}`)}
                  control={
                    <Checkbox
                      size="small"
                      checked={!left.includes(report)}
                      onChange={(_, isChosen) =>
                        setLeft(
                          isChosen
                            ? left.filter(each => each !== report)
                            : [...left, report],
                        )
                      }
                    />
                  }
                />
              ))}
            </FormGroup>
            {isTried && reports.length === 0 && (
              <FormHelperText>
                {text('dataHealth.anew.noReports')}
              </FormHelperText>
            )}
          </FormControl>
          <AnewDays
            value={days}
            onChange={setDays}
            isWrong={isTried && areDaysWrong}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{text('dataHealth.anew.cancel')}</Button>
          <Button type="submit" variant="contained">
            {text('dataHealth.anew.start')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function reportsOf(scopes: SyncResponse['scopes'], scope: string): Report[] {
  const chosen = scopes.filter(({ ref }) => !scope || ref === scope);
  return [
    ...new Set(
      chosen.flatMap(({ reports }) => reports.map(({ report }) => report)),
    ),
  ];
}
