import { existsSync } from 'node:fs';
import { join } from 'node:path';

const dependencyKinds = [
  'dependencies',
  'peerDependencies',
  'optionalDependencies',
];

/** What an installed package's description promises and its folder does not hold. */
export function checkManifest(manifest, folder) {
  return [
    ...missingTargets(manifest, folder),
    ...workspaceRanges(manifest),
    ...missingMetadata(manifest),
  ];
}

function missingTargets(manifest, folder) {
  const { main, module, types, bin, configSchema } = manifest;
  const targets = [
    main,
    module,
    types,
    ...Object.values(bin ?? {}),
    // A schema may also be written into the description itself.
    typeof configSchema === 'string' ? configSchema : undefined,
    ...targetsOf(manifest.exports),
  ].filter(Boolean);
  return [...new Set(targets)]
    .filter(target => !existsSync(join(folder, target)))
    .map(target => `names ${target}, which is not packed`);
}

// The entry's condition "backstage" names a type of feature instead of a file.
function targetsOf(entries) {
  return typeof entries === 'string'
    ? [entries].filter(target => target.startsWith('./'))
    : Object.values(entries ?? {}).flatMap(targetsOf);
}

function workspaceRanges(manifest) {
  return dependencyKinds
    .flatMap(kind => Object.entries(manifest[kind] ?? {}))
    .filter(([, range]) => /^(workspace|link|file|portal):/.test(range))
    .map(([name, range]) => `depends on ${name} as ${range}`);
}

function missingMetadata(manifest) {
  const { role, pluginId, pluginPackages } = manifest.backstage ?? {};
  const problems = [
    [!role, 'has no backstage.role'],
    [!pluginId, 'has no backstage.pluginId'],
    [!pluginPackages, 'has no backstage.pluginPackages'],
    [!manifest.types, 'has no types'],
    [!manifest.license, 'has no license'],
    [main(manifest).startsWith('src'), 'starts in its sources'],
  ];
  return problems.filter(([wrong]) => wrong).map(([, problem]) => problem);
}

function main(manifest) {
  return manifest.main ?? 'src';
}
