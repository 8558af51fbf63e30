import {
  daysBetween,
  formulaOf,
  MetricDefinition,
} from 'backstage-plugin-copilot-adoption-common';
import { Ledger } from '../coverage/Ledger';
import { measureTeamCrowds } from '../ranking/measureTeamCrowds';
import type { CrowdsRequest } from '../ranking/measureTeamCrowds';
import { coverageOf } from '../series/Coverage';
import { ComputedFormula, isComputed } from '../series/evaluate';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { MetricSplit, splitMetric } from './splitMetric';
import { TeamKeys } from './TeamKeys';
import { TeamSplit } from './TeamSplit';

/** What is asked of which teams; the question has a dimension to split by. */
export interface TeamSplitsRequest extends CrowdsRequest {
  question: SeriesQuestion;
  ledger: Ledger;
}

/**
 * Splits the metrics of all teams at once: as many statements as there are breakdowns, not teams. People are counted one
 * by one on the busiest day only, so over several days fewer are certain than in a series of one team.
 */
export async function readTeamSplits(
  request: TeamSplitsRequest,
): Promise<TeamSplit[]> {
  const { db, teams, question, enough } = request;
  if (teams.listed.length === 0) {
    return [];
  }
  const crowds = await measureTeamCrowds(request);
  const { scope, everyoneId } = teams;
  const keys = new TeamKeys({ db, scopeId: scope.id, everyoneId, enough });
  const splits = new Map<string, MetricSplit>();
  for (const metric of question.metrics) {
    splits.set(metric.id, await readMetric(metric, request, keys));
  }
  return teams.listed.flatMap(team => {
    const { ref } = teams.subjectOf(team);
    const members = crowds.get(ref);
    const slices = [...splits].map(
      ([metric, split]) => [metric, split.crowdsOf(team.id)] as const,
    );
    return members
      ? [
          {
            team: ref,
            crowds: { ...members, slices: new Map(slices) },
            valueOf: (metric, key) =>
              splits.get(metric)?.valueOf(team.id, key) ?? null,
          },
        ]
      : [];
  });
}

async function readMetric(
  metric: MetricDefinition,
  { teams, question, ledger, ...request }: TeamSplitsRequest,
  keys: TeamKeys,
): Promise<MetricSplit> {
  // All teams rest on the same reports.
  const [example] = teams.listed.map(teams.subjectOf);
  const coverage = await coverageOf(example, metric, { question, ledger });
  return splitMetric({
    db: request.db,
    enough: request.enough,
    formula: computedFormula(metric),
    by: question.by,
    days: daysBetween(question.from, question.to).filter(coverage.isHeld),
    keys,
  });
}

function computedFormula(metric: MetricDefinition): ComputedFormula {
  const formula = formulaOf(metric, 'team');
  if (!isComputed(formula)) {
    throw new Error(`Distinct people cannot be split: ${metric.id}`);
  }
  return formula;
}
