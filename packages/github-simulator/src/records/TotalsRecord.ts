import type { Counters } from './Counters';
import type { PhaseRow } from './phases';
import type { PullRequests } from './pullRequests';
import type { Breakdowns, Surfaces } from './UserRecord';

/** Distinct people of the day, the trailing 7 and the trailing 28 days. */
export interface ActiveUsers {
  daily_active_users: number;
  weekly_active_users: number;
  monthly_active_users: number;
  monthly_active_chat_users: number;
  monthly_active_agent_users: number;
  daily_active_copilot_cloud_agent_users?: number | null;
  weekly_active_copilot_cloud_agent_users?: number | null;
  monthly_active_copilot_cloud_agent_users?: number | null;
  daily_active_copilot_code_review_users?: number | null;
  weekly_active_copilot_code_review_users?: number | null;
  monthly_active_copilot_code_review_users?: number | null;
  daily_passive_copilot_code_review_users?: number | null;
  weekly_passive_copilot_code_review_users?: number | null;
  monthly_passive_copilot_code_review_users?: number | null;
  daily_active_cli_users?: number;
  daily_active_copilot_app_users?: number;
  daily_active_vscode_agent_users?: number;
}

/** The record of a totals report: one scope on one day. */
export interface TotalsRecord
  extends ActiveUsers,
    Counters,
    Breakdowns,
    Surfaces {
  day: string;
  enterprise_id: string;
  organization_id?: string;
  pull_requests: PullRequests;
  totals_by_ai_adoption_phase?: PhaseRow[];
}
