import {
  formulaOf,
  MetricDefinition,
} from 'backstage-plugin-copilot-adoption-common';
import { readBreakdownKeys } from '../../store/operations/readBreakdownKeys';
import {
  readTeamContributors,
  TeamContributors,
} from '../../store/operations/readTeamContributors';
import { findBreakdownParts } from '../figures/breakdownParts';
import { isCounter } from '../figures/Figures';
import { SlicedCrowds } from '../floor/SubjectCrowds';
import { basisOf } from '../series/basisOf';
import { daysOf } from '../series/SeriesQuestion';
import type { CrowdsRequest } from './measureTeamCrowds';

type SlicesOfTeam = Map<string, SlicedCrowds>;

const nobody = { atLeast: 0, atMost: 0 };

/**
 * The people of each team within what metrics are narrowed to, and outside of it; by team and metric, none where nothing
 * is narrowed. As with the teams' members, what is stored of days leaves few teams to be counted one by one.
 */
export async function measureTeamSlices(
  request: CrowdsRequest,
): Promise<Map<string, SlicesOfTeam>> {
  const { teams, question } = request;
  const slices = new Map<string, SlicesOfTeam>();
  if (Object.keys(question.where).length === 0) {
    return slices;
  }
  for (const metric of question.metrics) {
    const bounds = await boundContributors(request, metric);
    for (const team of teams.listed) {
      const { ref } = teams.subjectOf(team);
      const crowds =
        knownCrowds(bounds.get(team.id), request.enough) ??
        (await countContributors(request, metric, team));
      slices.set(ref, (slices.get(ref) ?? new Map()).set(metric.id, crowds));
    }
  }
  return slices;
}

async function boundContributors(
  { db, teams, question }: CrowdsRequest,
  metric: MetricDefinition,
): Promise<Map<number, TeamContributors>> {
  const { where } = question;
  const parts = await findBreakdownParts({
    readKeys: kind => readBreakdownKeys({ db, kind }),
    quantities: basisOf(formulaOf(metric, 'team')).filter(isCounter),
    split: { where },
    kindOf: kind => kind,
  });
  const rows = await Promise.all(
    parts.map(({ kind, keys }) =>
      readTeamContributors({
        ...{ db, scopeId: teams.scope.id, days: daysOf(question), kind },
        inside: [...keys.slices.values()].flat(),
        outside: keys.outside,
      }),
    ),
  );
  const bounds = new Map<number, TeamContributors>();
  for (const row of rows.flat()) {
    const known = bounds.get(row.team);
    bounds.set(row.team, known ? addUp(known, row) : row);
  }
  return bounds;
}

function addUp(one: TeamContributors, other: TeamContributors) {
  const unite = (part: 'inside' | 'outside') => ({
    atLeast: Math.max(one[part].atLeast, other[part].atLeast),
    atMost: one[part].atMost + other[part].atMost,
  });
  return {
    team: one.team,
    inside: unite('inside'),
    outside: unite('outside'),
  };
}

/** The crowds, where their bounds settle whether they are enough, few or nobody. */
function knownCrowds(
  bounds: TeamContributors | undefined,
  enough: number,
): SlicedCrowds | undefined {
  const inside = bounds?.inside ?? nobody;
  const outside = bounds?.outside ?? nobody;
  const isKnown = [inside, outside].every(
    ({ atLeast, atMost }) => atLeast >= enough || atMost < enough,
  );
  return isKnown
    ? {
        slices: [{ key: '', weight: inside.atMost, crowd: inside }],
        outside,
      }
    : undefined;
}

function countContributors(
  { teams, question, enough }: CrowdsRequest,
  metric: MetricDefinition,
  team: CrowdsRequest['teams']['listed'][number],
): Promise<SlicedCrowds> {
  const subject = teams.subjectOf(team);
  return subject.figures.readSlices({
    quantities: basisOf(formulaOf(metric, subject.kind)),
    split: { where: question.where },
    days: daysOf(question),
    enough,
  });
}
