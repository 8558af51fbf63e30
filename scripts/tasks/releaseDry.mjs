import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkConfigSchema } from '../release/checks/checkConfigSchema.mjs';
import { checkImports } from '../release/checks/checkImports.mjs';
import { checkLoading } from '../release/checks/checkLoading.mjs';
import { checkManifest } from '../release/checks/checkManifest.mjs';
import { checkMigrations } from '../release/checks/checkMigrations.mjs';
import { checkTypes } from '../release/checks/checkTypes.mjs';
import { installElsewhere } from '../release/installElsewhere.mjs';
import { nextVersions } from '../release/nextVersions.mjs';
import { packPackages } from '../release/packPackages.mjs';
import {
  publishedPackages,
  readManifest,
} from '../release/publishedPackages.mjs';
import { run as typeCheck } from './typeCheck.mjs';

/**
 * Everything of a release but the publishing: builds and packs the packages, installs them into an empty folder
 * elsewhere, and looks whether all that somebody needs is there. The packed files stay in `.toolchain/tarballs`.
 */
export async function run({ env }) {
  const packages = publishedPackages();
  const failed = await typeCheck({ args: [], env });
  if (failed) {
    return failed;
  }
  const files = await packPackages(packages, env);
  const elsewhere = await installElsewhere(files, env);
  try {
    const problems = await inspect(packages, elsewhere, env);
    const versions = await nextVersions(packages, env);
    report(packages, problems, versions);
    return Object.values(problems).flat().length === 0 ? 0 : 1;
  } finally {
    await rm(elsewhere, { recursive: true, force: true });
  }
}

async function inspect(packages, elsewhere, env) {
  const names = packages.map(({ name }) => name);
  const types = await checkTypes(names, elsewhere, env);
  const problems = {};
  for (const { name, folder: source } of packages) {
    const folder = join(elsewhere, 'node_modules', name);
    const manifest = readManifest(folder);
    problems[name] = [
      ...checkManifest(manifest, folder),
      ...checkImports(manifest, folder),
      ...types[name],
      ...(await checkConfigSchema(manifest, elsewhere, env)),
      ...checkMigrations(source, folder),
      ...(await checkLoading(manifest, elsewhere, env)),
    ];
  }
  return problems;
}

function report(packages, problems, versions) {
  for (const { name } of packages) {
    const { from, to, changelog } = versions.find(one => one.name === name);
    const version =
      from === to
        ? `${from}, no changeset`
        : `${from} → ${to}${changelog ? '' : ', without a changelog'}`;
    console.log(
      `${problems[name].length === 0 ? '✔' : '✘'} ${name} ${version}`,
    );
    problems[name].forEach(problem => console.log(`    ${problem}`));
  }
}
