import Box from '@mui/material/Box';
import { FreshnessNote } from '../../components/FreshnessNote';
import { Filters, View } from '../../filters';
import { useSeries } from '../../hooks';
import { ErrorNotice } from '../../states';
import { ActivesPanel } from './ActivesPanel';
import { AcceptanceRatePanel, CompletionsPanel } from './CompletionsPanels';
import { emptinessOf } from './emptinessOf';
import { EmptyOverview } from './EmptyOverview';
import { HeadlineTiles } from './HeadlineTiles';
import { PromptsPanel } from './PromptsPanel';
import { headlinesRequest, versionOf } from './requests';
import { SummaryLine } from './SummaryLine';

export interface OverviewContentProps {
  view: View;
  setFilters: (filters: Filters) => void;
}

export function OverviewContent(props: OverviewContentProps) {
  const { view, setFilters } = props;
  const { data, error, outdated, retry } = useSeries(
    headlinesRequest(view),
    versionOf(view),
  );
  // One message for the page: the panels would all repeat it.
  if (error && !data) {
    return <ErrorNotice error={error} onRetry={retry} />;
  }
  const emptiness = data && !outdated ? emptinessOf(data) : undefined;
  if (emptiness) {
    return (
      <EmptyOverview
        emptiness={emptiness}
        view={view}
        setFilters={setFilters}
      />
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: { xs: 2, sm: 3 }, minWidth: 0 }}>
      <div>
        <SummaryLine response={data} />
        <FreshnessNote view={view} />
      </div>
      <HeadlineTiles response={data} outdated={outdated} />
      <ActivesPanel view={view} />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 2, sm: 3 },
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'repeat(2, minmax(0, 1fr))',
          },
        }}
      >
        <Box sx={{ display: 'grid', gap: { xs: 2, sm: 3 }, minWidth: 0 }}>
          <CompletionsPanel view={view} />
          <AcceptanceRatePanel view={view} />
        </Box>
        <PromptsPanel view={view} />
      </Box>
    </Box>
  );
}
