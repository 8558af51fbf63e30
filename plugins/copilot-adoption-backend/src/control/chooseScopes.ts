import { NotFoundError } from '@backstage/errors';
import {
  formatSubjectRef,
  isSameScope,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { KnownScope, refOfScope } from '../metrics/subjects/KnownScope';

/**
 * The scope that is named, or all of them.
 *
 * @throws NotFoundError that lists the configured scopes where it is none of them, so that nothing is ever kept for it.
 */
export function chooseScopes(
  scope: ScopeRef | undefined,
  known: readonly KnownScope[],
): KnownScope[] {
  if (!scope) {
    return [...known];
  }
  const found = known.find(({ settings }) => isSameScope(settings, scope));
  if (!found) {
    const refs = known.map(({ settings }) => refOfScope(settings)).join(', ');
    throw new NotFoundError(
      `Scope '${formatSubjectRef({ scope })}' is not configured, known are ${
        refs || 'none'
      }`,
    );
  }
  return [found];
}
