import { startSimulator } from '../__testUtils__/startSimulator';

const path = '/orgs/octo-org/copilot/billing';

describe('subscription endpoint', () => {
  it('counts the seats that the list has', async () => {
    const { get, simulator, clock } = startSimulator();
    const { body } = await get(path).expect(200);
    const { seat_breakdown: breakdown, ...policies } = body;
    const seats = simulator.world.seatRecords(
      { kind: 'organization', slug: 'octo-org' },
      clock.now(),
    );
    expect(breakdown.total).toBe(seats.length);
    expect(breakdown.active_this_cycle).toBeGreaterThan(0);
    expect(breakdown.inactive_this_cycle).toBeGreaterThan(0);
    expect(breakdown.active_this_cycle + breakdown.inactive_this_cycle).toBe(
      breakdown.total,
    );
    expect(breakdown.pending_cancellation).toBe(
      seats.filter(seat => seat.pending_cancellation_date).length,
    );
    expect(policies).toEqual({
      seat_management_setting: 'assign_selected',
      ide_chat: 'enabled',
      platform_chat: 'enabled',
      cli: 'enabled',
      public_code_suggestions: 'block',
      plan_type: 'business',
    });
  });

  it('is not there for enterprises and the unknown', async () => {
    const { get } = startSimulator();
    await get('/enterprises/acme/copilot/billing').expect(404);
    await get('/orgs/x/copilot/billing').expect(404);
  });

  it('is refused where the scenario says so, and nothing else is', async () => {
    const { get } = startSimulator({ scenario: 'refused-subscription' });
    await get(path).expect(403);
    await get(`${path}/seats`).expect(200);
  });
});
