import { output } from '../run/execute.mjs';

/** The environment for Yarn, which does not read npm's configuration: the registry that npm uses. */
export async function yarnEnvironment(env) {
  const registry = await output('npm', ['config', 'get', 'registry'], {
    cwd: '/',
  });
  return {
    ...(registry && {
      YARN_NPM_REGISTRY_SERVER: registry.replace(/\/$/, ''),
    }),
    // Some packages would report their installation to somebody.
    DO_NOT_TRACK: '1',
    SCARF_ANALYTICS: 'false',
    ...env,
  };
}
