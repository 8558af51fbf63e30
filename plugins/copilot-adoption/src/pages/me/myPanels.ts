import { ComponentType } from 'react';
import { ComparedPanel } from './ComparedPanel';
import { MyPanelProps } from './MyPanelProps';
import { MyPromptsPanel, MySuggestionsPanel } from './MyTrendPanels';
import { MySplitsPanels } from './MySplitsPanels';
import { MyVersionsPanel } from './MyVersionsPanel';

/** What is shown of oneself, by the names for `hiddenPanels`. */
export const myPanels: readonly {
  id: string;
  Panel: ComponentType<MyPanelProps>;
}[] = [
  { id: 'compared', Panel: ComparedPanel },
  { id: 'prompts', Panel: MyPromptsPanel },
  { id: 'suggestions', Panel: MySuggestionsPanel },
  { id: 'splits', Panel: MySplitsPanels },
  { id: 'versions', Panel: MyVersionsPanel },
];
