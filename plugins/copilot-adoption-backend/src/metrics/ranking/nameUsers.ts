import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { collectedHashOf } from '../../people/collectedHashOf';
import { PeopleSettings } from '../../people/PeopleSettings';
import { ListedUser } from '../../store/operations/readUsers';
import { KnownScope } from '../subjects/KnownScope';
import { refOfUser } from '../subjects/userSubject';
import { UserNaming } from './RankingQuestion';

/** What a user's row is called. */
export type UserName = Pick<RankedItem, 'ref' | 'title'>;

/** Calls users as they are to be called. Whoever does not go by the login has no reference, which would tell it. */
export function nameUsers(
  naming: UserNaming,
  options: { scope: KnownScope; people: PeopleSettings },
): (user: ListedUser) => UserName {
  const { scope, people } = options;
  switch (naming) {
    case 'login':
      return user => ({ ref: refOfUser(user, scope), title: user.login });
    case 'id':
      return user => ({ ref: null, title: user.githubId });
    default: {
      const { pseudonymKey } = people;
      if (!pseudonymKey) {
        throw new Error('People cannot be hashed without a pseudonymKey');
      }
      const { host } = scope.settings;
      return user => ({
        ref: null,
        title: collectedHashOf(pseudonymKey, host, user.githubId),
      });
    }
  }
}
