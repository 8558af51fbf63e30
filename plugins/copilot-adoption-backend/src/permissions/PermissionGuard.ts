import {
  AuthService,
  BackstageCredentials,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { selfReadPermission } from 'backstage-plugin-copilot-adoption-common';
import { Settings } from '../settings';

/**
 * Decides about what is sensitive: people, seats, cost and the sync.
 *
 * Backstage itself allows everything to every service whose token is not restricted, and to everybody while the
 * permission framework is off. Here a service has to be restricted to the very permission, and without the framework a
 * user has to be one of the configured admins.
 */
export class PermissionGuard {
  readonly #auth: AuthService;
  readonly #permissions: PermissionsService;
  readonly #userInfo: UserInfoService;
  readonly #frameworkEnabled: boolean;
  readonly #admins: readonly string[];

  constructor(options: {
    auth: AuthService;
    permissions: PermissionsService;
    userInfo: UserInfoService;
    config: Config;
    settings: Pick<Settings, 'admins'>;
  }) {
    const { auth, permissions, userInfo, config, settings } = options;
    this.#auth = auth;
    this.#permissions = permissions;
    this.#userInfo = userInfo;
    this.#frameworkEnabled =
      config.getOptionalBoolean('permission.enabled') ?? false;
    this.#admins = settings.admins;
  }

  /** @throws NotAllowedError that names the permission. */
  async require(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    if (!(await this.isAllowed(permission, credentials))) {
      throw new NotAllowedError(`This needs the permission ${permission.name}`);
    }
  }

  async isAllowed(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    if (this.#auth.isPrincipal(credentials, 'service')) {
      const { accessRestrictions } = credentials.principal;
      const named = accessRestrictions?.permissionNames ?? [];
      return (
        named.includes(permission.name) &&
        (await this.#ask(permission, credentials))
      );
    }
    if (this.#auth.isPrincipal(credentials, 'user')) {
      return this.#frameworkEnabled
        ? this.#ask(permission, credentials)
        : this.#isAdmin(credentials);
    }
    return false;
  }

  /** @throws NotAllowedError that says who may. */
  async requireSelf(credentials: BackstageCredentials): Promise<void> {
    if (!(await this.mayReadSelf(credentials))) {
      throw new NotAllowedError(
        `Reading one's own figures needs the permission ${selfReadPermission.name}, and somebody who is signed in: services have none`,
      );
    }
  }

  /** Whether somebody may read about himself. No service is anybody. */
  async mayReadSelf(credentials: BackstageCredentials): Promise<boolean> {
    return (
      this.#auth.isPrincipal(credentials, 'user') &&
      this.#ask(selfReadPermission, credentials)
    );
  }

  async #ask(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [{ result }] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    return result === AuthorizeResult.ALLOW;
  }

  async #isAdmin(credentials: BackstageCredentials): Promise<boolean> {
    if (this.#admins.length === 0) {
      return false;
    }
    const { userEntityRef, ownershipEntityRefs } =
      await this.#userInfo.getUserInfo(credentials);
    const own = [userEntityRef, ...ownershipEntityRefs].map(ref =>
      ref.toLocaleLowerCase('en-US'),
    );
    return this.#admins.some(admin => own.includes(admin));
  }
}
