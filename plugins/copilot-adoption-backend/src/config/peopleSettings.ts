import { z } from 'zod';
import { fewestPeopleDays, PeopleSettings } from '../people/PeopleSettings';
import { RetentionSettings } from '../settings';

/** So long that nobody finds it by trying; `openssl rand -base64 32` makes 44. */
export const shortestKey = 32;

/** How long things are kept, with the defaults of what is left out. */
export function readRetention(
  retention: Record<keyof RetentionSettings, { days?: number }>,
): RetentionSettings {
  const people = retention.people.days ?? 400;
  return {
    people,
    peopleBreakdowns: retention.peopleBreakdowns.days ?? Math.min(120, people),
    memberships: retention.memberships.days ?? people,
    seats: retention.seats.days ?? 400,
    raw: retention.raw.days ?? 0,
    legacy: retention.legacy.days ?? Infinity,
  };
}

/** Checks the keys about people that depend on each other. */
export function checkPeople(
  value: PeopleSettings & { retention: Parameters<typeof readRetention>[0] },
  context: z.RefinementCtx,
) {
  checkKey(value, context);
  const { people, peopleBreakdowns, memberships, raw } = readRetention(
    value.retention,
  );
  const complain = (name: keyof RetentionSettings, message: string) =>
    context.addIssue({
      code: 'custom',
      message,
      path: ['retention', name, 'days'],
    });
  if (people < fewestPeopleDays) {
    complain(
      'people',
      `must be at least ${fewestPeopleDays}, because trailing windows are counted from people, got ${people}`,
    );
  }
  const limit = `copilotAdoption.retention.people.days, which is ${people}`;
  if (peopleBreakdowns > people) {
    complain(
      'peopleBreakdowns',
      `must be at most ${limit}, got ${peopleBreakdowns}`,
    );
  }
  if (memberships < people) {
    complain(
      'memberships',
      `must be at least ${limit}, because people count for the teams of their days, got ${memberships}`,
    );
  }
  if (raw > 0 && value.people !== 'named') {
    complain(
      'raw',
      `must be 0 where people are '${value.people}', because reports hold ids and logins, got ${raw}`,
    );
  }
}

function checkKey(
  { people, pseudonymKey }: PeopleSettings,
  context: z.RefinementCtx,
) {
  const complain = (message: string) =>
    context.addIssue({ code: 'custom', message, path: ['pseudonymKey'] });
  if (people !== 'named' && !pseudonymKey) {
    complain(
      `is required where people are '${people}', a secret of at least ${shortestKey} characters`,
    );
  }
  if (pseudonymKey && pseudonymKey.length < shortestKey) {
    complain(
      `must have at least ${shortestKey} characters, has ${pseudonymKey.length}`,
    );
  }
}
