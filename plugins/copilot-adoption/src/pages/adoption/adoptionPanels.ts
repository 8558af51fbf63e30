import { PagePanel } from '../../panels';
import { ActivesPanel } from './ActivesPanel';
import { ActivationPanel, FirstUsePanel } from './BeginnersPanels';
import { CohortsPanel } from './CohortsPanel';
import { FunnelPanel } from './FunnelPanel';
import { MovementPanel } from './MovementPanel';
import { PhasesPanel } from './PhasesPanel';
import { WeekdaysPanel } from './WeekdaysPanel';

export const adoptionPanels: readonly PagePanel[] = [
  { id: 'funnel', columns: 6, height: 250, Panel: FunnelPanel },
  { id: 'actives', columns: 6, height: 250, Panel: ActivesPanel },
  { id: 'movement', columns: 12, height: 220, Panel: MovementPanel },
  { id: 'phases', columns: 6, height: 240, Panel: PhasesPanel },
  { id: 'weekdays', columns: 6, height: 240, Panel: WeekdaysPanel },
  { id: 'cohorts', columns: 12, height: 300, Panel: CohortsPanel },
  {
    id: 'activation',
    columns: 6,
    height: 220,
    isOptional: true,
    Panel: ActivationPanel,
  },
  {
    id: 'first-use',
    columns: 6,
    height: 220,
    isOptional: true,
    Panel: FirstUsePanel,
  },
];
