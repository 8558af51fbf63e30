import { ScopeSettings } from '../../settings';
import { EndpointCheck } from './ConnectionChecks';

/**
 * GitHub answers 404 for a day of an enterprise that it has nothing for, as well as for an enterprise that the token
 * cannot see. Another report that works tells the two apart.
 */
export function tellMissingDays(
  { kind }: Pick<ScopeSettings, 'kind'>,
  checks: EndpointCheck[],
): EndpointCheck[] {
  const isVisible =
    kind === 'enterprise' && checks.some(({ outcome }) => outcome === 'works');
  return checks.map(check =>
    isVisible && check.error?.code === 'notFound' && isDaily(check)
      ? {
          ...check,
          outcome: 'works',
          note: 'There is no report for that day yet.',
          error: null,
        }
      : check,
  );
}

function isDaily({ endpoint }: EndpointCheck): boolean {
  return endpoint.endsWith('-1-day');
}
