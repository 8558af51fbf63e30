import { Config } from '@backstage/config';
import { NotAllowedError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';

const DEFAULT_HOST = 'github.com';

/**
 * Throws where data could come from a real GitHub: signing in without a password is for
 * invented people only.
 */
export function assertSimulatedGithub(config: Config): void {
  const { github } = ScmIntegrations.fromConfig(config);
  for (const host of githubHosts(config)) {
    const apiBaseUrl = github.byHost(host)?.config.apiBaseUrl;
    if (!apiBaseUrl || !isLoopback(new URL(apiBaseUrl).hostname)) {
      throw new NotAllowedError(
        `auth.providers.demo lets everybody sign in without a password, so it starts only with a simulated GitHub. ` +
          `integrations.github for ${host} has the apiBaseUrl ${
            apiBaseUrl ?? '(none)'
          }, which is no loopback address: ` +
          `remove auth.providers.demo, or set that apiBaseUrl to http://127.0.0.1:<port>/simulated-github`,
      );
    }
  }
}

/** The hosts of the Copilot scopes and of every configured integration: their data is shown too. */
function githubHosts(config: Config): Set<string> {
  const entries = ['copilotAdoption.scopes', 'integrations.github'].flatMap(
    key => config.getOptionalConfigArray(key) ?? [],
  );
  return new Set(
    entries.map(entry => entry.getOptionalString('host') ?? DEFAULT_HOST),
  );
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
