import { ScopeRef } from 'backstage-plugin-copilot-adoption-common';

/** What `GET /cohorts` asks for. */
export interface CohortsQuestion {
  scope: ScopeRef;
  /** How many months back, this month included. */
  months: number;
}
