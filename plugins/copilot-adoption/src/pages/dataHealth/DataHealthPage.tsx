import Box from '@mui/material/Box';
import useInterval from 'react-use/esm/useInterval';
import { Placeholder } from '../../charts';
import { ScopeSelect } from '../../components/FilterBar';
import { PageMain } from '../../components/PageMain';
import { useAccess, useFilterParams, useScopes, useSync } from '../../hooks';
import { SubPageProps } from '../../panels';
import { ErrorNotice, NotConfigured } from '../../states';
import { useText } from '../../translation';
import { DataHealthContent } from './DataHealthContent';

/** Often enough to see a run move, and to notice one that the schedule has begun. */
const whileRunning = 3_000;
const otherwise = 30_000;

/** Is the data there, and if not, why? */
export function DataHealthPage(props: SubPageProps) {
  const sync = useSync();
  const scopes = useScopes();
  const access = useAccess();
  const { filters, setFilters } = useFilterParams();
  useInterval(sync.retry, sync.data?.currentRun ? whileRunning : otherwise);

  const failed = [sync, scopes, access].find(
    ({ data, error }) => error && !data,
  );
  if (failed) {
    return (
      <PageMain>
        <ErrorNotice error={failed.error!} onRetry={failed.retry} />
      </PageMain>
    );
  }
  if (!sync.data || !scopes.data || !access.data) {
    return (
      <PageMain>
        <HealthPlaceholder />
      </PageMain>
    );
  }
  const items = sync.data.scopes;
  const scope = items.find(({ ref }) => ref === filters.scope) ?? items[0];
  return (
    <PageMain>
      {scope ? (
        <>
          <Box sx={{ py: 1.5 }}>
            {items.length > 1 && (
              <ScopeSelect
                scopes={scopes.data.items}
                value={scope.ref}
                onChange={ref =>
                  setFilters({ ...filters, scope: ref, member: undefined })
                }
              />
            )}
          </Box>
          <DataHealthContent
            {...props}
            sync={sync.data}
            scope={scope}
            access={access.data.sync}
            onRefresh={sync.retry}
          />
        </>
      ) : (
        <NotConfigured />
      )}
    </PageMain>
  );
}

function HealthPlaceholder() {
  const text = useText();
  return (
    <Box
      role="status"
      aria-label={text('states.loading')}
      sx={{ display: 'grid', gap: 3, pt: 1.5 }}
    >
      <Placeholder variant="rounded" width={160} height={40} />
      <Placeholder width="40%" height={27} />
      <Placeholder variant="rounded" height={130} />
      <Placeholder variant="rounded" height={330} />
    </Box>
  );
}
