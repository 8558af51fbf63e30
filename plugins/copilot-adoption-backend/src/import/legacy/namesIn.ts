import { JsonObject } from '@backstage/types';

/** How people who archived legacy days have called whose they are; GitHub sent none of these. */
const nameFields: Record<string, string> = {
  team: 'team',
  team_slug: 'team',
  team_name: 'team',
  organization: 'organization',
  org: 'organization',
  enterprise: 'enterprise',
};

/** Whom a legacy day names, such as `team payments`. */
export function namesIn(record: JsonObject): string[] {
  return Object.entries(nameFields).flatMap(([field, kind]) => {
    const name = record[field];
    return typeof name === 'string' && name.trim() !== ''
      ? `${kind} ${name.trim().toLowerCase()}`
      : [];
  });
}
