import { teamsPanels } from '../../pages/teams/teamsPanels';

/** The same as of a team on the Copilot page. */
export const groupPanels = teamsPanels.filter(panel => panel.of === 'team');
