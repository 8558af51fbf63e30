import { CopilotFrame } from '../../components/CopilotFrame';
import { OverviewContent } from './OverviewContent';
import { OverviewPlaceholder } from './OverviewPlaceholder';

/** What a leader reads in a minute. */
export function OverviewPage() {
  return (
    <CopilotFrame placeholder={<OverviewPlaceholder />}>
      {(view, setFilters) => (
        <OverviewContent view={view} setFilters={setFilters} />
      )}
    </CopilotFrame>
  );
}
