import { rowOf, setCustomizations } from './customizations';
import { averageTokens } from './surfaces';
import {
  customizationKinds,
  type CustomizationKind,
  type SessionTotals,
  type Surfaces,
  type ThirdPartyAgentRow,
  type VscodeAgentTotals,
} from './UserRecord';

/** Sums the surface objects of people's records into those of a scope's. */
export class SurfaceTotals {
  private cli?: SessionTotals;
  private app?: SessionTotals;
  private vscodeAgent?: VscodeAgentTotals;
  private readonly agents = new Map<string, Required<ThirdPartyAgentRow>>();
  private readonly customizations = new Map(
    customizationKinds.map(kind => [kind, new Map<string, number>()]),
  );

  add(record: Surfaces) {
    this.cli = addSessions(this.cli, record.totals_by_cli);
    this.app = addSessions(this.app, record.totals_by_copilot_app);
    this.addVscodeAgent(record.totals_by_vscode_agent);
    record.totals_by_3rd_party_agent?.forEach(row => this.addAgent(row));
    this.customizations.forEach((counts, kind) => {
      for (const row of record[`totals_by_${kind}`] ?? []) {
        const name = row[kind]!;
        counts.set(name, (counts.get(name) ?? 0) + row.interaction_count);
      }
    });
  }

  /** GitHub omits what nobody used. */
  toSurfaces(): Surfaces {
    const surfaces: Surfaces = {
      ...(this.cli && { totals_by_cli: this.cli }),
      ...(this.app && { totals_by_copilot_app: this.app }),
      ...(this.vscodeAgent && { totals_by_vscode_agent: this.vscodeAgent }),
      ...(this.agents.size > 0 && {
        totals_by_3rd_party_agent: [...this.agents.values()],
      }),
    };
    this.customizations.forEach((counts, kind: CustomizationKind) => {
      const rows = [...counts].map(([name, count]) => rowOf(kind, name, count));
      setCustomizations(surfaces, kind, rows, rows.length);
    });
    return surfaces;
  }

  private addVscodeAgent(added: VscodeAgentTotals | undefined) {
    if (added) {
      this.vscodeAgent ??= { session_count: 0, total_user_messages: 0 };
      this.vscodeAgent.session_count += added.session_count;
      this.vscodeAgent.total_user_messages += added.total_user_messages;
    }
  }

  /** Only a scope's rows carry sessions; every second job opens one of its own. */
  private addAgent(row: ThirdPartyAgentRow) {
    const { agent_id, agent_name, user_initiated_interaction_count } = row;
    const known = this.agents.get(agent_id);
    const jobs =
      (known?.user_initiated_interaction_count ?? 0) +
      user_initiated_interaction_count;
    this.agents.set(agent_id, {
      agent_id,
      agent_name,
      user_initiated_interaction_count: jobs,
      session_count: Math.ceil(jobs / 2),
    });
  }
}

function addSessions(
  sum: SessionTotals | undefined,
  added: SessionTotals | undefined,
): SessionTotals | undefined {
  if (!added) {
    return sum;
  }
  const usage = sum?.token_usage;
  const requests = (sum?.request_count ?? 0) + added.request_count;
  const output =
    (usage?.output_tokens_sum ?? 0) + added.token_usage.output_tokens_sum;
  const prompt =
    (usage?.prompt_tokens_sum ?? 0) + added.token_usage.prompt_tokens_sum;
  return {
    session_count: (sum?.session_count ?? 0) + added.session_count,
    request_count: requests,
    prompt_count: (sum?.prompt_count ?? 0) + added.prompt_count,
    token_usage: {
      output_tokens_sum: output,
      prompt_tokens_sum: prompt,
      avg_tokens_per_request: averageTokens(output + prompt, requests),
    },
  };
}
