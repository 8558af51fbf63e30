import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  GithubCredentials,
  GithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { ScopeSettings } from '../settings';
import { GithubError } from './GithubError';

/** As whom to speak to which API. */
export interface GithubAccount {
  apiBaseUrl: string;
  token: string;
  /** Tells apart whose rate limit is used. Holds the token, so it is for comparing only. */
  id: string;
  /** Where the credential comes from. */
  credential: 'githubApp' | 'scopeToken' | 'integrationToken';
}

/** The credentials of Backstage's GitHub integrations, and those of single scopes. */
export class GithubAccounts {
  #integrations: ScmIntegrations;
  #credentials: GithubCredentialsProvider;

  /** Goes on with new credentials when the configuration is changed at run time. */
  static fromConfig(config: Config): GithubAccounts {
    const accounts = new GithubAccounts(ScmIntegrations.fromConfig(config));
    config.subscribe?.(() => accounts.#use(ScmIntegrations.fromConfig(config)));
    return accounts;
  }

  private constructor(integrations: ScmIntegrations) {
    this.#integrations = integrations;
    this.#credentials =
      DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  }

  #use(integrations: ScmIntegrations) {
    this.#integrations = integrations;
    this.#credentials =
      DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  }

  /** Asked for with every request, because the tokens of GitHub Apps live for an hour. */
  async find(scope: ScopeSettings): Promise<GithubAccount> {
    const { host, slug } = scope;
    const apiBaseUrl = this.#apiBaseUrl(host);
    if (scope.token) {
      return account(apiBaseUrl, scope.token, scope.token, 'scopeToken');
    }
    const { token, type } = await this.#ask(host, slug);
    if (!token) {
      throw new GithubError(
        'unauthorized',
        `There is no credential for ${scope.kind} ${slug} on ${host}: neither a token of the scope, nor a GitHub App that is installed there, nor a token of the integration`,
      );
    }
    // Every installation of an app has a rate limit of its own.
    return type === 'app'
      ? account(apiBaseUrl, token, `app ${slug}`, 'githubApp')
      : account(apiBaseUrl, token, token, 'integrationToken');
  }

  async #ask(host: string, slug: string): Promise<GithubCredentials> {
    const url = `https://${host}/${encodeURIComponent(slug)}`;
    try {
      return await this.#credentials.getCredentials({ url });
    } catch (error) {
      const { message } = toError(error);
      // Without a status it was not GitHub that refused, but an app that is suspended or has a wrong key.
      throw error instanceof Error && 'status' in error
        ? error
        : new GithubError('unauthorized', message, { cause: error });
    }
  }

  #apiBaseUrl(host: string): string {
    const integration = this.#integrations.github.byHost(host);
    if (!integration) {
      throw new GithubError(
        'unauthorized',
        `integrations.github has no entry for the host ${host}`,
      );
    }
    // Other hosts than github.com and those of data residency have to say where their API is.
    const usual = host.endsWith('.ghe.com') ? `https://api.${host}` : undefined;
    const apiBaseUrl = integration.config.apiBaseUrl ?? usual;
    if (!apiBaseUrl) {
      throw new GithubError(
        'notFound',
        `The entry of integrations.github for the host ${host} has no apiBaseUrl`,
      );
    }
    return apiBaseUrl;
  }
}

function account(
  apiBaseUrl: string,
  token: string,
  id: string,
  credential: GithubAccount['credential'],
): GithubAccount {
  return { apiBaseUrl, token, id: `${apiBaseUrl} ${id}`, credential };
}
