import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { Change, changeOf, ComparedMetric } from '../../format';

/** Of either direction. */
const mostShown = 3;

/** A team, how many people it has now, and how that compares with the period before. */
export interface MovingTeam<Item> {
  item: Item;
  people: number;
  change: Change;
}

/** The teams that gained or lost the most people. Those that are too small to be told of are not compared. */
export function movingTeams(
  items: readonly RankedItem[],
  metric: ComparedMetric,
) {
  const teams = items.flatMap((item): MovingTeam<RankedItem>[] => {
    const [{ value, state, previous, previousState }] = item.values;
    const change = changeOf(metric, {
      total: value,
      totalState: state,
      previous,
      previousState,
    });
    return change && value !== null ? [{ item, people: value, change }] : [];
  });
  const risen = inOrder(teams, 'up');
  return {
    compared: teams.length,
    risen: risen.length,
    rising: risen.slice(0, mostShown),
    falling: inOrder(teams, 'down').slice(0, mostShown),
  };
}

/** By people gained or lost, so that a small team does not lead with a large percentage. */
function inOrder(
  teams: MovingTeam<RankedItem>[],
  direction: Change['direction'],
): MovingTeam<RankedItem>[] {
  return teams
    .filter(({ change }) => change.direction === direction)
    .sort((one, next) => movedBy(next) - movedBy(one));
}

function movedBy({ item, people }: MovingTeam<RankedItem>): number {
  return Math.abs(people - (item.values[0].previous ?? 0));
}
