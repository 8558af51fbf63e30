import { InputError, ServiceUnavailableError } from '@backstage/errors';
import {
  formatSubjectRef,
  isSameScope,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../../settings';
import { KnownScope, refOfScope } from './KnownScope';

/**
 * Finds the scope that a question is about.
 *
 * @throws InputError that lists the configured scopes when it is none of them.
 */
export function findScope(
  scope: ScopeRef,
  options: {
    known: readonly KnownScope[];
    configured: readonly ScopeSettings[];
  },
): KnownScope {
  const found = options.known.find(each => isSameScope(each.settings, scope));
  if (found) {
    return found;
  }
  const ref = formatSubjectRef({ scope });
  if (options.configured.some(each => isSameScope(each, scope))) {
    throw new ServiceUnavailableError(
      `Scope '${ref}' is configured, but the sync has not registered it yet`,
    );
  }
  const configured = options.configured.map(refOfScope).join(', ');
  throw new InputError(
    `Unknown scope '${ref}', configured are ${configured || 'none'}`,
  );
}
