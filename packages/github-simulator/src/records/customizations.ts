import type { Dice } from '../Dice';
import {
  customizationKinds,
  type CustomizationKind,
  type CustomizationRow,
  type Customizations,
} from './UserRecord';

/** What people customize their CLI with. Names a customer made up are hidden as `other` or `custom`. */
const items: Record<CustomizationKind, { names: string[]; usedBy: number }> = {
  skill: {
    names: ['other', 'pull-request-summary', 'release-notes', 'test-writer'],
    usedBy: 0.3,
  },
  custom_agent: { names: ['other', 'explore', 'task'], usedBy: 0.2 },
  mcp: { names: ['github-mcp-server', 'other', 'playwright'], usedBy: 0.55 },
  slash_cmd: {
    names: ['review', 'plan', 'model', 'custom', 'compact', 'diff'],
    usedBy: 0.6,
  },
  plugin: { names: ['other', 'workflow-tools'], usedBy: 0.1 },
};

export function customizationsOf(dice: Dice): Customizations {
  const customizations: Customizations = {};
  for (const kind of customizationKinds) {
    const { names, usedBy } = items[kind];
    if (dice.chance(usedBy)) {
      const rows = names
        .filter((_, position) => dice.chance(0.7 / (position + 1)))
        .map(name => rowOf(kind, name, dice.count(3)));
      setCustomizations(customizations, kind, rows, rows.length);
    }
  }
  return customizations;
}

/** Sets one sort's five most used rows and how many items were used in all; nothing when unused. */
export function setCustomizations(
  target: Customizations,
  kind: CustomizationKind,
  rows: CustomizationRow[],
  distinct: number,
) {
  if (distinct > 0) {
    target[`totals_by_${kind}`] = [...rows]
      .sort((a, b) => b.interaction_count - a.interaction_count)
      .slice(0, 5);
    target[`distinct_${kind}_use_count`] = distinct;
  }
}

export function rowOf(
  kind: CustomizationKind,
  name: string,
  interaction_count: number,
): CustomizationRow {
  return { [kind]: name, interaction_count };
}
