import { PagePanel } from '../../panels';
import { AppSessionsPanel, ThirdPartyPanel } from './AppPanels';
import {
  CliRequestsPanel,
  CliSessionsPanel,
  CliTokensPanel,
} from './CliPanels';
import { CustomizationsPanel } from './CustomizationsPanel';
import { PeoplePanel } from './PeoplePanel';
import {
  ModesPanel,
  PromptsPerPersonPanel,
  SuggestionsPanel,
} from './PromptPanels';

export const usagePanels: readonly PagePanel[] = [
  { id: 'people', columns: 12, height: 260, Panel: PeoplePanel },
  { id: 'modes', columns: 6, height: 260, Panel: ModesPanel },
  { id: 'suggestions', columns: 6, height: 260, Panel: SuggestionsPanel },
  { id: 'cli-sessions', columns: 4, height: 160, Panel: CliSessionsPanel },
  { id: 'cli-requests', columns: 4, height: 160, Panel: CliRequestsPanel },
  { id: 'cli-tokens', columns: 4, height: 160, Panel: CliTokensPanel },
  {
    id: 'prompts-per-person',
    columns: 4,
    height: 160,
    Panel: PromptsPerPersonPanel,
  },
  { id: 'app-sessions', columns: 4, height: 160, Panel: AppSessionsPanel },
  { id: 'third-party-jobs', columns: 4, height: 160, Panel: ThirdPartyPanel },
  {
    id: 'customizations',
    columns: 12,
    height: 200,
    Panel: CustomizationsPanel,
  },
];
