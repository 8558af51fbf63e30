import { Knex } from 'knex';
import { PeopleMode } from 'backstage-plugin-copilot-adoption-common';
import { PeopleSettings } from '../../people/PeopleSettings';
import { maskPeople } from './maskPeople';

/** What a switch has done to what was stored. */
export interface PeopleSwitch {
  /** People whose ids and logins gave way to pseudonyms. */
  masked: number;
  /** Archived reports that were deleted, since they hold ids and logins. */
  archived: number;
}

/** Brings what is stored of people into line with how they are to be kept. */
export async function switchPeople(
  trx: Knex.Transaction,
  settings: PeopleSettings,
): Promise<PeopleSwitch> {
  const { people, pseudonymKey } = settings;
  if (people === 'named' || !pseudonymKey) {
    // Names come back with the reports that bring them.
    return { masked: 0, archived: 0 };
  }
  const masked = await maskPeople(trx, { ...settings, pseudonymKey });
  if (people === 'aggregate') {
    await trx('subjects').where('kind', 'user').update({ name: '' });
  }
  return { masked, archived: await trx('raw_reports').delete() };
}

/** The switch in plain words. */
export function describeSwitch(
  from: PeopleMode,
  to: PeopleMode,
  { masked, archived }: PeopleSwitch,
): string {
  const statement = `People are kept as '${to}' from now on, no longer as '${from}'.`;
  return to === 'named'
    ? `${statement} Who is stored under a pseudonym gets a name again with the next report that tells of the person; those whom no report tells of any more keep the pseudonym.`
    : `${statement} ${masked} ids and logins gave way to pseudonyms, and ${archived} archived reports were deleted.`;
}
