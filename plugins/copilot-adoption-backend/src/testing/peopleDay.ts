import { Day, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { PeopleGuard } from '../people/PeopleGuard';
import { PeopleDay } from '../reports/peopleDay/PeopleDay';
import { PeopleDayBuilder } from '../reports/peopleDay/PeopleDayBuilder';
import { MembershipRecord, UserRecord } from '../reports/records';
import { membershipRecord } from './membershipRecord';
import { openGuard } from './openGuard';
import { userRecord } from './userRecord';

/** What `peopleDay` is made of; the day is filled into all records. */
export interface PeopleOfDay {
  day?: Day;
  scopeId?: string;
  memberships?: Partial<MembershipRecord>[];
  users?: Partial<UserRecord>[];
  guard?: PeopleGuard;
}

/** A day of people with their teams. */
export function peopleDay(options: PeopleOfDay = {}): PeopleDay {
  const { day = parseDay('2026-11-16'), scopeId = '4001001' } = options;
  const builder = new PeopleDayBuilder(day, options.guard ?? openGuard);
  for (const membership of options.memberships ?? []) {
    builder.addMembership(membershipRecord({ ...membership, day, scopeId }));
  }
  for (const user of options.users ?? []) {
    builder.addUser(userRecord({ ...user, day, scopeId }));
  }
  return builder.finish();
}
