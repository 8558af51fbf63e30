import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  GithubCredentials,
  GithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import {
  CopilotCredentials,
  CopilotCredentialsProvider,
} from 'backstage-plugin-copilot-adoption-node';
import { ScopeSettings } from '../settings';
import { GithubError } from './GithubError';

/** As whom to speak to which API. */
export interface GithubAccount {
  apiBaseUrl: string;
  token: string;
  /** Tells apart whose rate limit is used. Holds the token, so it is for comparing only. */
  id: string;
  /** Where the credential comes from. */
  credential: 'githubApp' | 'scopeToken' | 'integrationToken' | 'moduleToken';
}

/** The credentials that a module brings, of single scopes, and of Backstage's GitHub integrations, in this order. */
export class GithubAccounts {
  #integrations: ScmIntegrations;
  #credentials: GithubCredentialsProvider;
  readonly #provider?: CopilotCredentialsProvider;

  /** Goes on with new credentials when the configuration is changed at run time. */
  static fromConfig(
    config: Config,
    provider?: CopilotCredentialsProvider,
  ): GithubAccounts {
    const accounts = new GithubAccounts(
      ScmIntegrations.fromConfig(config),
      provider,
    );
    config.subscribe?.(() => accounts.#use(ScmIntegrations.fromConfig(config)));
    return accounts;
  }

  private constructor(
    integrations: ScmIntegrations,
    provider?: CopilotCredentialsProvider,
  ) {
    this.#provider = provider;
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
    const provided = await this.#askProvider(scope);
    if (provided) {
      const id = provided.account
        ? `account ${provided.account}`
        : provided.token;
      return account(apiBaseUrl, provided.token, id, 'moduleToken');
    }
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

  async #askProvider({
    kind,
    slug,
    host,
  }: ScopeSettings): Promise<CopilotCredentials | undefined> {
    const provider = this.#provider;
    try {
      return await provider?.getCredentials({ kind, slug, host });
    } catch (error) {
      throw new GithubError(
        'unauthorized',
        `The credentials provider '${
          provider?.name
        }' has none for ${kind} ${slug} on ${host}: ${toError(error).message}`,
        { cause: error },
      );
    }
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
  // What cannot stand in a header would be told in full by the error about it.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new GithubError(
      'unauthorized',
      'The token is empty, or holds blanks, line breaks or other characters that no token has',
    );
  }
  return { apiBaseUrl, token, id: `${apiBaseUrl} ${id}`, credential };
}
