import { parseSubjectRef } from 'backstage-plugin-copilot-adoption-common';

/** A team by its slug, or a person by the login; by the id as in the API where the name belongs to another one by now. */
export function memberText(ref: string): string {
  const { member } = parseSubjectRef(ref);
  return member && 'id' in member ? `~${member.id}` : member?.name ?? '';
}
