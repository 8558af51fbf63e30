import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/** The request header in which the sign-in page names the chosen person. */
export const PERSON_HEADER = 'x-demo-person';

/** Believes whoever says to be one of the example people. */
export function createDemoAuthenticator(people: string[]) {
  return createProxyAuthenticator({
    defaultProfileTransform: async () => ({ profile: {} }),
    initialize() {},
    async authenticate({ req }) {
      const user = req.header(PERSON_HEADER)?.toLocaleLowerCase('en-US');
      if (!user || !people.includes(user)) {
        throw new AuthenticationError(
          `The header ${PERSON_HEADER} has to name one of the example people: ${people.join(
            ', ',
          )}`,
        );
      }
      return { result: { user } };
    },
  });
}
