import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

const KEY = 'auth.providers.demo.people';

/** The entity references of the people one may sign in as; undefined where there is no demo sign-in. */
export function readDemoPeople(config: Config): string[] | undefined {
  if (!config.has('auth.providers.demo')) {
    return undefined;
  }
  const people = config
    .getConfigArray(KEY)
    .map((person, index) =>
      readUser(person.getString('user'), `${KEY}[${index}].user`),
    );
  if (people.length === 0) {
    throw new InputError(`${KEY} is empty, so nobody could sign in`);
  }
  return people;
}

function readUser(value: string, key: string): string {
  const ref = parseUserRef(value);
  if (ref?.kind.toLocaleLowerCase('en-US') !== 'user') {
    throw new InputError(
      `${key} is "${value}", but has to be a user like user:default/guest`,
    );
  }
  return stringifyEntityRef(ref);
}

function parseUserRef(value: string) {
  try {
    return parseEntityRef(value);
  } catch {
    return undefined;
  }
}
