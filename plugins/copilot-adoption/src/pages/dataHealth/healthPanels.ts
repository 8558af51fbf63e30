import { ComponentType } from 'react';
import { ConnectionPanel } from './ConnectionPanel';
import { DifferencesPanel } from './DifferencesPanel';
import { HealthPanelProps } from './HealthPanelProps';
import { ReportsPanels } from './ReportsPanels';
import { RunsPanel } from './RunsPanel';
import { SyncPanel } from './SyncPanel';

export interface HealthPanel {
  /** Names it in `hiddenPanels`. */
  id: string;
  /** What the reader needs to be allowed, if anything. */
  needs?: keyof HealthPanelProps['access'];
  Panel: ComponentType<HealthPanelProps>;
}

export const healthPanels: readonly HealthPanel[] = [
  { id: 'sync', Panel: SyncPanel },
  { id: 'reports', Panel: ReportsPanels },
  { id: 'connection', needs: 'manage', Panel: ConnectionPanel },
  { id: 'differences', needs: 'read', Panel: DifferencesPanel },
  { id: 'runs', needs: 'read', Panel: RunsPanel },
];
