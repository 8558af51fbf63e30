import { useAnalytics } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Theme } from '@mui/material/styles';
import { RiFilter3Line } from '@remixicon/react';
import { Scope } from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import { usePrinting } from '../../charts';
import { Filters, filtersOf, View } from '../../filters';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { CompareSwitch } from './CompareSwitch';
import { CopyLink } from './CopyLink';
import { GranularityToggle } from './GranularityToggle';
import { PeriodPicker } from './PeriodPicker';
import { ScopeSelect } from './ScopeSelect';
import { TeamPicker } from './TeamPicker';

export interface FilterBarProps {
  scopes: Scope[];
  view: View;
  onChange: (filters: Filters) => void;
}

/** One line that stays in sight; on small screens a button that opens it, on paper what was chosen in it. */
export function FilterBar(props: FilterBarProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  const isPrinting = usePrinting();
  const isSmall = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const [isOpen, setOpen] = useState(false);
  const period = format.period(view.from, view.to);
  return (
    <>
      {isPrinting && (
        <Typography component="p" sx={{ py: 1.5, fontWeight: 600 }}>
          {[view.scope.title, view.member?.name, period]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
      <Box
        component="section"
        aria-label={text('filters.label')}
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 'appBar',
          // Apps of the new frontend system lie on Backstage UI's background.
          bgcolor: theme =>
            `var(--bui-bg-app, ${theme.palette.background.default})`,
          py: 1.5,
          display: isPrinting ? 'none' : undefined,
        }}
      >
        {isSmall && (
          <Button
            fullWidth
            variant="outlined"
            color="inherit"
            startIcon={<RiFilter3Line size={18} />}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            sx={{ textTransform: 'none', justifyContent: 'flex-start' }}
          >
            {[view.member?.name ?? view.scope.title, period].join(' · ')}
          </Button>
        )}
        {(!isSmall || isOpen) && <Controls {...props} stacked={isSmall} />}
      </Box>
    </>
  );
}

function Controls(props: FilterBarProps & { stacked: boolean }) {
  const { scopes, view, onChange, stacked } = props;
  const analytics = useAnalytics();
  const change = (
    filter: 'scope' | 'team' | 'period' | 'granularity' | 'compare',
    changed: Partial<Filters>,
  ) => {
    analytics.captureEvent('filter', filter);
    onChange({ ...filtersOf(view), ...changed });
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: stacked ? 'column' : 'row',
        flexWrap: 'wrap',
        gap: 1.5,
        pt: stacked ? 1.5 : 0,
      }}
    >
      {scopes.length > 1 && (
        <ScopeSelect
          scopes={scopes}
          value={view.scope.ref}
          onChange={scope =>
            change('scope', {
              scope,
              member: undefined,
              compared: undefined,
            })
          }
        />
      )}
      <TeamPicker
        scope={view.scope.ref}
        value={view.member}
        onChange={member => change('team', { member })}
      />
      <PeriodPicker
        view={view}
        // Another period starts with the steps that suit its length.
        onChange={period =>
          change('period', { period, granularity: undefined })
        }
      />
      <GranularityToggle
        value={view.granularity}
        onChange={granularity => change('granularity', { granularity })}
      />
      <CompareSwitch
        value={view.compare}
        onChange={compare => change('compare', { compare })}
      />
      <CopyLink view={view} />
    </Box>
  );
}
