import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Ledger } from '../coverage/Ledger';
import { AskedSubject } from './AskedSubject';

/**
 * The newest day up to the given one of which it is known who belongs to a team or group; null where there is none.
 * Members of groups without a team are those of today.
 */
export function findMembershipDay(
  { teamScopes }: AskedSubject,
  day: Day,
  ledger: Ledger,
): Day | null {
  if (teamScopes.length === 0) {
    return day;
  }
  const [first, ...others] = teamScopes.map(scope =>
    ledger.heldDays({ scope, report: 'user-teams' }),
  );
  const common = first.filter(
    each => each <= day && others.every(days => days.includes(each)),
  );
  return common.at(-1) ?? null;
}
