import { InputError } from '@backstage/errors';
import {
  Report,
  reports,
  ScopeKind,
} from 'backstage-plugin-copilot-adoption-common';

/** What a scope's `reports` may name: each report, or `billing` for all that is about money. */
export const configurableReports = [...reports, 'billing'] as const;

const billing: readonly Report[] = [
  'subscription',
  'ai-credits',
  'premium-requests',
];

/**
 * The reports that are fetched of a scope; all that its kind has, where none are named.
 *
 * @throws InputError where one is named that GitHub does not have of such a scope.
 */
export function reportsOfScope(
  kind: ScopeKind,
  named: readonly (typeof configurableReports)[number][] | undefined,
): Report[] {
  if (kind === 'enterprise' && named?.includes('subscription')) {
    throw new InputError(
      "GitHub has a 'subscription' of organizations only; of an enterprise, 'billing' stands for 'ai-credits' and 'premium-requests'",
    );
  }
  const meant = named?.flatMap(name => (name === 'billing' ? billing : name));
  return [...new Set(meant ?? reports)].filter(
    report => kind === 'organization' || report !== 'subscription',
  );
}
