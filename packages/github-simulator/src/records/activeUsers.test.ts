import { introducedBy } from '../introductions';
import { toDayNumber } from '../days';
import { used } from '../world/activity';
import { countActiveUsers } from './activeUsers';

const members = Uint32Array.of(0, 2);
const introduced = introducedBy(toDayNumber('2026-11-11'));

function count(daily: number[], monthly: number[], when = introduced) {
  const window = {
    weekly: Uint16Array.from(monthly),
    monthly: Uint16Array.from(monthly),
    twice: new Uint16Array(monthly.length),
  };
  return countActiveUsers(members, Uint16Array.from(daily), window, when);
}

describe('countActiveUsers', () => {
  it('counts members only', () => {
    const bits = used.active | used.chat;
    expect(count([bits, bits, 0], [bits, bits, bits])).toMatchObject({
      daily_active_users: 1,
      monthly_active_users: 2,
      monthly_active_chat_users: 2,
      monthly_active_agent_users: 0,
    });
  });

  it('tells a measured zero from no data', () => {
    const cloud = used.active | used.cloudAgent;
    expect(count([0, 0, 0], [cloud, 0, 0])).toMatchObject({
      daily_active_copilot_cloud_agent_users: 0,
      monthly_active_copilot_cloud_agent_users: 1,
      daily_active_copilot_code_review_users: null,
      monthly_active_copilot_code_review_users: null,
    });
  });

  it('omits what nobody used today, and what GitHub did not count yet', () => {
    const cli = used.active | used.cli;
    expect(count([0, 0, 0], [cli, 0, 0])).not.toHaveProperty(
      'daily_active_cli_users',
    );
    expect(count([cli, 0, 0], [cli, 0, 0]).daily_active_cli_users).toBe(1);
    const before = introducedBy(toDayNumber('2026-04-09'));
    const cloud = used.active | used.cloudAgent;
    expect(count([cloud, 0, 0], [cloud, 0, 0], before)).not.toHaveProperty(
      'daily_active_copilot_cloud_agent_users',
    );
  });
});
