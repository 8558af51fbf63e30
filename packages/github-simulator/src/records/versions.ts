import { toDayNumber } from '../days';
import type { Dice } from '../Dice';
import type { Conditions } from '../world/Conditions';
import type { IdeRow } from './UserRecord';

const baseline = toDayNumber('2025-11-01');

/** A release number that goes up every so many days, with some people a release or two behind. */
function release(day: number, first: number, everyDays: number, dice: Dice) {
  const newest = first + Math.max(0, Math.floor((day - baseline) / everyDays));
  return Math.max(first, newest - Math.floor(dice.roll() * 3));
}

interface VersionedIde {
  ide(day: number, dice: Dice): string;
  plugin: string;
  pluginVersion(day: number, dice: Dice): string;
}

const versioned: Record<string, VersionedIde> = {
  vscode: {
    ide: (day, dice) => `1.${release(day, 106, 11, dice)}.1`,
    plugin: 'copilot-chat',
    pluginVersion: (day, dice) => `0.${release(day, 33, 24, dice)}.1`,
  },
  intellij: {
    ide: (day, dice) => `2025.${release(day, 3, 200, dice)}.2`,
    plugin: 'copilot-intellij',
    pluginVersion: (day, dice) => `1.${release(day, 5, 80, dice)}.3-243`,
  },
  visualstudio: {
    ide: (day, dice) => `18.${release(day, 0, 30, dice)}.1`,
    plugin: 'copilot-visualstudio',
    pluginVersion: (day, dice) => `18.${release(day, 0, 30, dice)}.1`,
  },
  xcode: {
    ide: (day, dice) => `26.${release(day, 1, 90, dice)}`,
    plugin: 'copilot-xcode',
    pluginVersion: (day, dice) => `0.${release(day, 44, 20, dice)}.0`,
  },
  eclipse: {
    ide: (day, dice) => `4.${release(day, 37, 90, dice)}`,
    plugin: 'copilot-eclipse',
    pluginVersion: (day, dice) => `0.${release(day, 12, 40, dice)}.0`,
  },
};

/** Adds the versions last seen to a person's IDE row; editors without telemetry of them send none. */
export function addVersions(row: IdeRow, conditions: Conditions, dice: Dice) {
  const known = versioned[row.ide];
  if (!known) {
    return;
  }
  const { day } = conditions;
  const sampled_at = sampledAt(conditions, dice);
  row.last_known_ide_version = {
    ide_version: known.ide(day, dice),
    sampled_at,
  };
  row.last_known_plugin_version = {
    plugin: known.plugin,
    plugin_version: known.pluginVersion(day, dice),
    sampled_at,
  };
}

export function cliVersion(conditions: Conditions, dice: Dice) {
  return {
    cli_version: `1.0.${release(conditions.day, 2, 4, dice)}`,
    sampled_at: sampledAt(conditions, dice),
  };
}

function sampledAt(conditions: Conditions, dice: Dice): string {
  const hour = 8 + Math.floor(dice.roll() * 10);
  return `${conditions.iso}T${hour < 10 ? '0' : ''}${hour}:12:11.000Z`;
}
