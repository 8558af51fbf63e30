import type { SeatRecord, World } from '../world/World';
import type { Endpoints } from './Endpoints';
import { findScope, scopeKinds, scopePrefix } from './findScope';
import { notFound } from './githubError';
import { sendPage } from './paging';
import type { Simulation } from './Simulation';
import { organizationTeamSummary } from './teamEndpoints';

/** So many seats are on a page where nobody says. */
const usualSize = 50;

/** Today's seats of organizations and enterprises; GitHub keeps no history of them. */
export function addSeatEndpoints(endpoints: Endpoints, simulation: Simulation) {
  const { world, clock } = simulation;
  for (const kind of scopeKinds) {
    const path = `${scopePrefix(kind)}/copilot/billing/seats`;
    endpoints.get(path, (request, response) => {
      const known = findScope(world, kind, request.params);
      if (!known) {
        notFound(response);
        return;
      }
      const scope = { kind, slug: known.slug };
      const drawn = world.seatRecords(scope, clock.now());
      const seats = simulation.scenario.seats?.(drawn, scope) ?? drawn;
      // A person counts once, however many organizations have given her a seat.
      const people = new Set(seats.map(({ user_id }) => user_id));
      sendPage(seats, request, response, {
        size: usualSize,
        bodyOf: page => ({
          total_seats: people.size,
          seats: page.map(seat => describe(seat, world, kind)),
        }),
      });
    });
  }
}

function describe(
  seat: SeatRecord,
  world: World,
  kind: 'enterprise' | 'organization',
) {
  const { user_id, user_login, organization, assigning_team, ...rest } = seat;
  const granting = world.organizations.find(
    ({ slug }) => slug === organization,
  );
  return {
    ...rest,
    updated_at: rest.created_at,
    last_authenticated_at: rest.last_activity_at,
    plan_type: 'business',
    assignee: {
      login: user_login,
      id: user_id,
      node_id: `U_simulated_${user_id}`,
      avatar_url: `https://github.com/${user_login}.png`,
      html_url: `https://github.com/${user_login}`,
      type: 'User',
      site_admin: false,
    },
    assigning_team: assigning_team
      ? organizationTeamSummary(assigning_team)
      : null,
    ...(kind === 'enterprise' && {
      organization: { login: organization, id: granting?.id },
    }),
  };
}
