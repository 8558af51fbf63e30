import {
  CompletionsPanel,
  LanguagesPanel,
  ModelsPanel,
  PagePanel,
} from '../../panels';
import { AcceptanceRatePanel } from './AcceptanceRatePanel';
import { ActivesPanel } from './ActivesPanel';
import { PromptsPanel } from './PromptsPanel';
import { TeamsPanel } from './TeamsPanel';

export const overviewPanels: readonly PagePanel[] = [
  { id: 'actives', columns: 12, height: 280, Panel: ActivesPanel },
  { id: 'prompts', columns: 6, height: 260, Panel: PromptsPanel },
  { id: 'teams', columns: 6, height: 260, Panel: TeamsPanel },
  { id: 'completions', columns: 6, height: 180, Panel: CompletionsPanel },
  {
    id: 'acceptance-rate',
    columns: 6,
    height: 180,
    Panel: AcceptanceRatePanel,
  },
  { id: 'languages', columns: 6, height: 270, Panel: LanguagesPanel },
  { id: 'models', columns: 6, height: 270, Panel: ModelsPanel },
];
