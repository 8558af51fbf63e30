import {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { UnknownSelfReason } from 'backstage-plugin-copilot-adoption-common';
import { isTrustedOrigin } from '../../permissions/isTrustedOrigin';
import { ScopeSettings } from '../../settings';

/** A login, or why there is none. */
export type FoundLogin = { login: string } | { reason: UnknownSelfReason };

/** Finds the GitHub login of a caller in the catalog, by the annotation alone and never by equal names. */
export class CatalogUsers {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #trustedOrigins: readonly string[];

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    trustedOrigins: readonly string[];
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#trustedOrigins = options.trustedOrigins;
  }

  /** Read with our own credentials, and anew each time: an annotation that was wrong stops to count at once. */
  async findLogin(
    caller: BackstageCredentials,
    { userLoginAnnotation }: ScopeSettings,
  ): Promise<FoundLogin> {
    const user = await this.#findUser(caller);
    if (!user) {
      return { reason: 'notInCatalog' };
    }
    if (!isTrustedOrigin(user, this.#trustedOrigins)) {
      return { reason: 'originNotTrusted' };
    }
    const login = user.metadata.annotations?.[userLoginAnnotation];
    return login ? { login } : { reason: 'noLogin' };
  }

  async #findUser(caller: BackstageCredentials): Promise<Entity | undefined> {
    return this.#auth.isPrincipal(caller, 'user')
      ? this.#catalog.getEntityByRef(caller.principal.userEntityRef, {
          credentials: await this.#auth.getOwnServiceCredentials(),
        })
      : undefined;
  }
}
