import { JsonObject } from '@backstage/types';
import { measures } from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from './isJsonObject';
import { measureName } from './measureName';
import { toText } from './readIdentity';

/**
 * What versions of editors, plugins and the CLI a person was last seen with, as names of measures that count people, such
 * as `ide_version.people:vscode/1.139.0`; each once. Versions that are empty are not known.
 */
export function readVersions(json: JsonObject): string[] {
  const versions = new Set<string>();
  const add = (prefix: string, names: string[], version: string) => {
    if (version !== '') {
      versions.add(measureName(prefix, [...names, version]));
    }
  };
  const rows = Array.isArray(json.totals_by_ide) ? json.totals_by_ide : [];
  for (const row of rows.filter(isJsonObject)) {
    const ide = objectIn(row.last_known_ide_version);
    const plugin = objectIn(row.last_known_plugin_version);
    add(
      measures.ideVersionPeopleOf,
      [toText(row.ide)],
      toText(ide.ide_version),
    );
    add(
      measures.pluginVersionPeopleOf,
      [toText(plugin.plugin)],
      toText(plugin.plugin_version),
    );
  }
  const cli = objectIn(objectIn(json.totals_by_cli).last_known_cli_version);
  add(measures.cliVersionPeopleOf, [], toText(cli.cli_version));
  return [...versions];
}

function objectIn(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
