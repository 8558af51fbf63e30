import { InputError } from '@backstage/errors';
import {
  isSameScope,
  parseSubjectRef,
  ScopeRef,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { parameter } from './parameter';

/**
 * Reads the team or catalog group of a scope whose members are asked for.
 *
 * @throws InputError that names the parameter.
 */
export function readTeam(text: string, scope: ScopeRef): SubjectRef {
  const team = parameter('team', () => parseSubjectRef(text));
  const isTeam = ['team', 'group'].includes(team.member?.kind ?? '');
  if (!isTeam || !isSameScope(team.scope, scope)) {
    throw new InputError(
      `Parameter 'team': expected a team or group of the scope, such as organization:octo-org/team:platform, got '${text}'`,
    );
  }
  return team;
}
