import {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';

/** The subject of whoever comes with a restricted token. */
export const restrictedSubject = 'external:test';

/** A token that is restricted to these permissions, as `externalAccess` makes it. */
export function restrictedToken(...permissionNames: string[]): string {
  return `Restricted ${permissionNames.join()}`;
}

/** Knows restricted tokens too, which the usual test service does not. */
export function restrictedHttpAuth(): HttpAuthService {
  const usual = mockServices.httpAuth();
  return {
    issueUserCookie: usual.issueUserCookie.bind(usual),
    credentials: async (asked, options) => {
      const { authorization = '' } = asked.headers;
      const [scheme, names] = authorization.split(' ');
      return scheme === 'Restricted'
        ? (mockCredentials.service(restrictedSubject, {
            permissionNames: names.split(','),
          }) as BackstageCredentials<never>)
        : usual.credentials(asked, options);
    },
  };
}
