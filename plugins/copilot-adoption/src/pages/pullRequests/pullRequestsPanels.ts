import { PagePanel } from '../../panels';
import { MinutesPanel } from './MinutesPanel';
import { ByCopilotPanel, OpenedPanel } from './OpenedPanels';
import { RepositoriesPanel } from './RepositoriesPanel';
import { ReviewsPanel, SuggestionsPanel } from './ReviewPanels';

export const pullRequestsPanels: readonly PagePanel[] = [
  { id: 'opened', columns: 6, height: 200, Panel: OpenedPanel },
  { id: 'by-copilot', columns: 6, height: 200, Panel: ByCopilotPanel },
  { id: 'reviews', columns: 6, height: 200, Panel: ReviewsPanel },
  { id: 'suggestions', columns: 6, height: 200, Panel: SuggestionsPanel },
  { id: 'minutes', columns: 12, height: 220, Panel: MinutesPanel },
  { id: 'repositories', columns: 12, height: 420, Panel: RepositoriesPanel },
];
