import { CopilotFrame } from '../../components/CopilotFrame';
import { OverviewContent } from './OverviewContent';

/** What a leader reads in a minute. */
export function OverviewPage() {
  return (
    <CopilotFrame>
      {(view, setFilters) => (
        <OverviewContent view={view} setFilters={setFilters} />
      )}
    </CopilotFrame>
  );
}
