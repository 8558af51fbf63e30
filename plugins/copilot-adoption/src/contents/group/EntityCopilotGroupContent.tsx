import Box from '@mui/material/Box';
import { ScopeQuestion } from '../../cards/group/ScopeQuestion';
import { useGroupView } from '../../cards/group/useGroupView';
import { Placeholder } from '../../charts';
import { GranularityToggle, PeriodPicker } from '../../components/FilterBar';
import { useFilterParams } from '../../hooks';
import { PageOfView } from '../../panels';
import { ErrorNotice, FirstSync, NotConfigured } from '../../states';
import { groupPanels } from './groupPanels';

/** A catalog group's use of Copilot over time, on a tab of its page. */
export function EntityCopilotGroupContent() {
  const { filters, setFilters } = useFilterParams();
  const { period, granularity } = filters;
  const { scopes, scope, view, answer } = useGroupView({ period, granularity });
  if (scopes.error && !scopes.data) {
    return <ErrorNotice error={scopes.error} onRetry={scopes.retry} />;
  }
  if (!scopes.data) {
    return <Placeholder variant="rounded" height={480} />;
  }
  if (scopes.data.items.length === 0) {
    return <NotConfigured />;
  }
  if (!scope) {
    return <ScopeQuestion scopes={scopes.data.items} onAnswer={answer} />;
  }
  if (!view) {
    return <FirstSync scope={scope.ref} onRefresh={scopes.retry} />;
  }
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }}>
        <PeriodPicker
          view={view}
          onChange={next =>
            setFilters({ ...filters, period: next, granularity: undefined })
          }
        />
        <GranularityToggle
          value={view.granularity}
          onChange={next => setFilters({ ...filters, granularity: next })}
        />
      </Box>
      <PageOfView view={view} setFilters={setFilters} panels={groupPanels} />
    </>
  );
}
