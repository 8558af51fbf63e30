import { FreshnessNote } from '../../components/FreshnessNote';
import { Filters, View } from '../../filters';
import { useSeries } from '../../hooks';
import { ErrorNotice } from '../../states';
import { ActivesPanel } from './ActivesPanel';
import { AcceptanceRatePanel, CompletionsPanel } from './CompletionsPanels';
import { emptinessOf } from './emptinessOf';
import { EmptyOverview } from './EmptyOverview';
import { HeadlineTiles } from './HeadlineTiles';
import { OverviewLayout } from './OverviewLayout';
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
    <OverviewLayout
      summary={
        <>
          <SummaryLine response={data} />
          <FreshnessNote view={view} />
        </>
      }
      headlines={<HeadlineTiles response={data} outdated={outdated} />}
      trend={<ActivesPanel view={view} />}
      left={
        <>
          <CompletionsPanel view={view} />
          <AcceptanceRatePanel view={view} />
        </>
      }
      right={<PromptsPanel view={view} />}
    />
  );
}
