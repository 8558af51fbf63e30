import { PagePanel } from '../../panels';
import { ComparisonPanel } from './ComparisonPanel';
import { MembersPanel } from './MembersPanel';
import {
  TeamAcceptancePanel,
  TeamActivesPanel,
  TeamAdoptionPanel,
  TeamAgentsPanel,
} from './TeamPanels';
import { TeamsPanel } from './TeamsPanel';

/** What is shown of everybody, and what of one team. */
export const teamsPanels: readonly (PagePanel & { of: 'all' | 'team' })[] = [
  { id: 'teams', of: 'all', columns: 12, height: 420, Panel: TeamsPanel },
  {
    id: 'comparison',
    of: 'all',
    columns: 12,
    height: 320,
    Panel: ComparisonPanel,
  },
  {
    id: 'actives',
    of: 'team',
    columns: 6,
    height: 220,
    Panel: TeamActivesPanel,
  },
  {
    id: 'adoption',
    of: 'team',
    columns: 6,
    height: 220,
    Panel: TeamAdoptionPanel,
  },
  {
    id: 'acceptance',
    of: 'team',
    columns: 6,
    height: 220,
    Panel: TeamAcceptancePanel,
  },
  { id: 'agents', of: 'team', columns: 6, height: 220, Panel: TeamAgentsPanel },
  {
    id: 'members',
    of: 'team',
    columns: 12,
    height: 120,
    isOptional: true,
    Panel: MembersPanel,
  },
];
