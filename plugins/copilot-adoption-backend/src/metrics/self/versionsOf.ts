import { OwnVersion } from 'backstage-plugin-copilot-adoption-common';

/** A version that people of the scope have. */
export interface VersionInUse {
  kind: OwnVersion['kind'];
  name: string;
  version: string;
  people: number;
}

/**
 * The versions of an editor as a list of seats names it, such as `vscode/1.107.1/copilot-chat/0.35.3`, beside the newest
 * that at least `enough` people have.
 */
export function versionsOf(
  editor: string,
  inUse: readonly VersionInUse[],
  enough: number,
): OwnVersion[] {
  const [ide, ideVersion, plugin, pluginVersion] = editor.split('/');
  return [
    { kind: 'ide' as const, name: ide, version: ideVersion },
    { kind: 'plugin' as const, name: plugin, version: pluginVersion },
  ]
    .filter(({ name, version }) => name && version)
    .map(own => {
      const [newest] = inUse
        .filter(
          ({ kind, name, people }) =>
            kind === own.kind && name === own.name && people >= enough,
        )
        .map(({ version }) => version)
        .sort((one, other) => compareVersions(other, one));
      return { ...own, newest: newest ?? null };
    });
}

/** By their numbers, so that 1.9 comes before 1.10. */
export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
