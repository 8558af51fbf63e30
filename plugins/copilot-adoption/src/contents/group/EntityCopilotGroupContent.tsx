import Box from '@mui/material/Box';
import { useGroupView } from '../../cards/group/useGroupView';
import { InScope, ScopeQuestion } from '../../cards/scope';
import { Placeholder } from '../../charts';
import { GranularityToggle, PeriodPicker } from '../../components/FilterBar';
import { PrintableArea } from '../../components/PrintableArea';
import { useFilterParams } from '../../hooks';
import { PageOfView } from '../../panels';
import { useText } from '../../translation';
import { groupPanels } from './groupPanels';

/** A catalog group's use of Copilot over time, on a tab of its page. */
export function EntityCopilotGroupContent() {
  const text = useText();
  const { filters, setFilters } = useFilterParams();
  const { period, granularity } = filters;
  const { scopes, scope, view, answer } = useGroupView({ period, granularity });
  return (
    <InScope
      scopes={scopes}
      scope={scope}
      view={view}
      skeleton={<Placeholder variant="rounded" height={480} />}
      otherwise={
        <ScopeQuestion
          question={text('groupCard.choose')}
          scopes={scopes.data?.items ?? []}
          onAnswer={answer}
        />
      }
    >
      {resolved => (
        <PrintableArea>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }}>
            <PeriodPicker
              view={resolved}
              onChange={next =>
                setFilters({ ...filters, period: next, granularity: undefined })
              }
            />
            <GranularityToggle
              value={resolved.granularity}
              onChange={next => setFilters({ ...filters, granularity: next })}
            />
          </Box>
          <PageOfView
            view={resolved}
            setFilters={setFilters}
            panels={groupPanels}
          />
        </PrintableArea>
      )}
    </InScope>
  );
}
