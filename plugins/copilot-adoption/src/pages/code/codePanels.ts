import {
  CompletionsPanel,
  EditorsPanel,
  LanguageRatesPanel,
  LanguagesPanel,
  ModelsPanel,
  PagePanel,
} from '../../panels';
import {
  AcceptanceRatesPanel,
  AcceptedLinesPanel,
  AcceptedSharePanel,
} from './AcceptancePanels';
import { LanguageTablePanel } from './LanguageTablePanel';
import { LegacyPanel } from './LegacyPanel';
import { AuthorsPanel, LinesPanel } from './LinesPanels';
import { MatrixPanel } from './MatrixPanel';

export const codePanels: readonly PagePanel[] = [
  { id: 'completions', columns: 6, height: 200, Panel: CompletionsPanel },
  {
    id: 'acceptance-rates',
    columns: 6,
    height: 200,
    Panel: AcceptanceRatesPanel,
  },
  { id: 'accepted-lines', columns: 6, height: 160, Panel: AcceptedLinesPanel },
  { id: 'accepted-share', columns: 6, height: 160, Panel: AcceptedSharePanel },
  { id: 'lines', columns: 6, height: 240, Panel: LinesPanel },
  { id: 'authors', columns: 6, height: 240, Panel: AuthorsPanel },
  { id: 'languages', columns: 6, height: 260, Panel: LanguagesPanel },
  {
    id: 'language-rates',
    columns: 6,
    height: 260,
    Panel: LanguageRatesPanel,
  },
  {
    id: 'language-table',
    columns: 12,
    height: 320,
    Panel: LanguageTablePanel,
  },
  { id: 'models', columns: 6, height: 220, Panel: ModelsPanel },
  { id: 'editors', columns: 6, height: 220, Panel: EditorsPanel },
  { id: 'matrix', columns: 12, height: 260, Panel: MatrixPanel },
  {
    id: 'legacy',
    columns: 12,
    height: 200,
    isOptional: true,
    Panel: LegacyPanel,
  },
];
