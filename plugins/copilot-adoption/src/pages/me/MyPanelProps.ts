import { MeResponse } from 'backstage-plugin-copilot-adoption-common';

/** What every panel of one's own draws from. */
export interface MyPanelProps {
  me: MeResponse;
  outdated: boolean;
}
