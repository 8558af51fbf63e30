import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { ScopeRef } from 'backstage-plugin-copilot-adoption-common';

/**
 * As whom GitHub is asked about an enterprise or organization.
 *
 * @public
 */
export interface CopilotCredentials {
  /** A token of any kind that GitHub takes as a bearer token. It is never logged nor stored. */
  token: string;
  /**
   * Names the account, the installation or the like whose rate limit the token uses, so that its next token goes on at
   * the same pace. Left out, every token counts as an account of its own.
   */
  account?: string;
}

/**
 * Knows as whom to ask GitHub.
 *
 * @public
 */
export interface CopilotCredentialsProvider {
  /** Names the provider in errors, such as `vault`. */
  readonly name: string;
  /**
   * Finds the credentials of an enterprise or organization. Asked before every request to GitHub, so a provider whose
   * tokens are expensive keeps them for as long as they live.
   *
   * Undefined leaves the scope to the configuration: to its own `token`, or to the entry of `integrations.github`. What
   * is thrown stands in Data health as the reason why there is no credential, so it must not hold any.
   */
  getCredentials(scope: ScopeRef): Promise<CopilotCredentials | undefined>;
}

/**
 * Lets a module bring the credentials that GitHub is asked with.
 *
 * @public
 */
export interface CopilotAdoptionCredentialsExtensionPoint {
  /** @throws ConflictError where another module has brought a provider already. */
  setCredentialsProvider(provider: CopilotCredentialsProvider): void;
}

/**
 * Where the credentials of an enterprise or organization come from.
 *
 * @public
 */
export const copilotAdoptionCredentialsExtensionPoint =
  createExtensionPoint<CopilotAdoptionCredentialsExtensionPoint>({
    id: 'copilot-adoption.credentials',
  });
