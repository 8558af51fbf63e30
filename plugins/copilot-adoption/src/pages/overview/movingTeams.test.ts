import {
  getMetric,
  RankedItem,
} from 'backstage-plugin-copilot-adoption-common';
import { movingTeams } from './movingTeams';

function team(
  title: string,
  value: number | null,
  previous: number | null,
): RankedItem {
  const state = value === null ? 'suppressed' : 'ok';
  return {
    ref: `organization:octo-org/team:${title}`,
    kind: 'team',
    title,
    key: null,
    values: [{ value, state, previous, previousState: 'ok' }],
  };
}

describe('movingTeams', () => {
  const titlesOf = (teams: { item: RankedItem }[]) =>
    teams.map(({ item }) => item.title);

  it('tells who gained and lost the most people, and compares none that is too small', () => {
    const moved = movingTeams(
      [
        team('steady', 30, 30),
        team('doubled', 12, 6),
        team('grown', 90, 70),
        team('shrunk', 40, 55),
        team('tiny', null, null),
      ],
      getMetric('active_users.monthly'),
    );
    expect(moved).toMatchObject({ compared: 4, risen: 2 });
    expect(titlesOf(moved.rising)).toEqual(['grown', 'doubled']);
    expect(titlesOf(moved.falling)).toEqual(['shrunk']);
  });
});
