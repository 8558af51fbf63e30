import type { UserRecord } from '../records/UserRecord';

/** What goes by no model's name is what GitHub chose the model for. */
const unnamed = 'auto';

/** How a person's use of a day divides among models; the shares add up to 1. */
export function modelShares(record: UserRecord): Map<string, number> {
  const rows = record.totals_by_model_feature;
  const total = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const shares = new Map<string, number>();
  for (const row of rows) {
    if (weightOf(row) > 0) {
      shares.set(
        row.model,
        (shares.get(row.model) ?? 0) + weightOf(row) / total,
      );
    }
  }
  return shares.size > 0 ? shares : new Map([[unnamed, 1]]);
}

function weightOf(row: UserRecord['totals_by_model_feature'][number]): number {
  return row.user_initiated_interaction_count;
}
