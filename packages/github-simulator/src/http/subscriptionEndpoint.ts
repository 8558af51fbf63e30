import { seatBreakdown } from '../billing/seatBreakdown';
import { dayNumberAt, toIsoDay } from '../days';
import type { Endpoints } from './Endpoints';
import { findScope } from './findScope';
import { notFound } from './githubError';
import type { Simulation } from './Simulation';

/** What an organization has subscribed to; enterprises have no such endpoint. */
export function addSubscriptionEndpoint(
  endpoints: Endpoints,
  simulation: Simulation,
) {
  const { world, clock } = simulation;
  endpoints.get('/orgs/{org}/copilot/billing', (request, response) => {
    const organization = findScope(world, 'organization', request.params);
    if (!organization) {
      notFound(response);
      return;
    }
    const { slug } = organization;
    const scope = { kind: 'organization', slug } as const;
    const drawn = world.seatRecords(scope, clock.now());
    response.json({
      seat_breakdown: seatBreakdown(
        simulation.scenario.seats?.(drawn, scope) ?? drawn,
        world.people.filter(person => person.organizations.includes(slug)),
        toIsoDay(dayNumberAt(clock.now())),
      ),
      seat_management_setting: 'assign_selected',
      ide_chat: 'enabled',
      platform_chat: 'enabled',
      cli: 'enabled',
      public_code_suggestions: 'block',
      plan_type: 'business',
    });
  });
}
