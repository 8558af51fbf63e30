import { View } from '../../filters';

/** People who have come so far, and their share of those of the step before as the registry defines it. */
export interface FunnelStep {
  name: 'seats' | 'licensed' | 'actives' | 'agents';
  count: string;
  share?: string;
  of?: 'ofSeats' | 'ofLicensed' | 'ofActives';
  /** The share of the step after this one. */
  nextShare?: string;
}

const agents: FunnelStep = {
  name: 'agents',
  count: 'agent_users',
  share: 'agent_share',
  of: 'ofActives',
};

/** Of an account the steps begin with its seats, of teams and groups with the members who have a licence. */
export function funnelOf(view: View): FunnelStep[] {
  const first: FunnelStep = view.member
    ? {
        name: 'licensed',
        count: 'licensed_members',
        nextShare: 'licensed_adoption_rate',
      }
    : { name: 'seats', count: 'seats', nextShare: 'adoption_rate' };
  return [
    first,
    {
      name: 'actives',
      count: 'active_users.monthly',
      share: first.nextShare,
      of: view.member ? 'ofLicensed' : 'ofSeats',
    },
    agents,
  ];
}
