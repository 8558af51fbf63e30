import { PeopleSettings } from './PeopleSettings';
import { aliasOf } from './pseudonyms';

/** The name under which the holder of a login is stored; nothing where no names are. */
export function storedNameOf(
  { people, pseudonymKey = '' }: PeopleSettings,
  host: string,
  login: string,
): string {
  switch (people) {
    case 'named':
      return login;
    case 'pseudonymous':
      return aliasOf(pseudonymKey, host, login);
    default:
      return '';
  }
}
