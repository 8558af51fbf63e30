import {
  Day,
  Formula,
  formulaOf,
  MetricDefinition,
  quantitiesOf,
  RankedItem,
  RankedValue,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readTeamPeople } from '../../store/operations/readTeamPeople';
import { Ledger } from '../coverage/Ledger';
import { Line } from '../series/composeSeries';
import { computedLine } from '../series/computedLine';
import { Coverage, coverageOf } from '../series/Coverage';
import { Evaluation, isComputed } from '../series/evaluate';
import {
  daysOf,
  Period,
  previousPeriod,
  SeriesQuestion,
} from '../series/SeriesQuestion';
import { describeTeam } from '../subjects/listTeams';
import { ScopeTeams } from './findTeams';
import { heldDays, rankedValue } from './rankedValue';
import { readTeamFigures, TeamFigures } from './TeamFigures';

/** A team's row before any policy, and of which metrics any day is held. */
export interface TeamRow {
  item: RankedItem;
  isHeld: boolean[];
}

interface TeamsRequest {
  db: Knex;
  teams: ScopeTeams;
  question: SeriesQuestion;
  ledger: Ledger;
}

/** Computes the figures of all teams of a scope, by the same formulas as a series of each of them. */
export async function rankTeams(request: TeamsRequest): Promise<TeamRow[]> {
  const { db, teams, question, ledger } = request;
  const { scope, listed, subjectOf } = teams;
  if (listed.length === 0) {
    return [];
  }
  // All teams rest on the same reports.
  const [example] = listed.map(subjectOf);
  const asked = await Promise.all(
    question.metrics.map(async metric => ({
      metric,
      coverage: await coverageOf(example, metric, { question, ledger }),
    })),
  );
  const days = heldDays(question, asked);
  const selection = { db, scopeId: scope.id, days };
  const figures = await readTeamFigures(
    selection,
    question.metrics.flatMap(metric => quantitiesOf(formulaOf(metric, 'team'))),
    question.where,
  );
  const columns = await Promise.all(
    asked.map(each => valuesOfTeams(request, { ...each, figures })),
  );
  return listed.map((team, index) => {
    const { ref, title } = describeTeam(team, scope);
    const values = columns.map(column => column[index]);
    return {
      item: { ref, kind: 'team', title, key: null, values },
      isHeld: asked.map(({ coverage }) =>
        daysOf(question).some(coverage.isHeld),
      ),
    };
  });
}

/** What is needed to compute one metric. */
interface Column {
  metric: MetricDefinition;
  coverage: Coverage;
  figures: TeamFigures;
}

async function valuesOfTeams(
  { db, teams, question }: TeamsRequest,
  { metric, coverage, figures }: Column,
): Promise<RankedValue[]> {
  const formula = formulaOf(metric, 'team');
  if (!isComputed(formula) && formula.kind !== 'distinct') {
    throw new Error(`Teams are not ranked by ${metric.id}`);
  }
  const count = async (period: Period) =>
    formula.kind === 'distinct'
      ? readTeamPeople({
          db,
          scopeId: teams.scope.id,
          flag: formula.flag,
          days: daysOf(period).filter(coverage.isHeld),
        })
      : new Map<number, number>();
  const people = {
    now: await count(question),
    before: question.comparePrevious
      ? await count(previousPeriod(question))
      : new Map<number, number>(),
  };
  return teams.listed.map(team => {
    const line =
      formula.kind === 'distinct'
        ? peopleLine(team.id, { formula, coverage, figures, people, question })
        : computedLine({
            formula,
            figures: figures(team.id),
            coverage,
            question,
          });
    return rankedValue(line, { formula, coverage, question });
  });
}

/** Distinct people, who have been counted for the periods only. */
function peopleLine(
  team: number,
  options: {
    formula: Extract<Formula, { kind: 'distinct' }>;
    coverage: Coverage;
    figures: TeamFigures;
    people: Record<'now' | 'before', ReadonlyMap<number, number>>;
    question: SeriesQuestion;
  },
): Line {
  const { formula, coverage, figures, people, question } = options;
  const evaluate = (
    period: Period,
    counts: ReadonlyMap<number, number>,
  ): Evaluation<Day> => {
    const isKnown = daysOf(period).some(
      day =>
        coverage.isHeld(day) &&
        figures(team)({ from: 'people', flag: formula.flag }, day) !== null,
    );
    return {
      value: isKnown ? counts.get(team) ?? 0 : null,
      noDenominator: false,
    };
  };
  return {
    ofBucket: () => evaluate(question, people.now),
    ofPeriod: () => evaluate(question, people.now),
    ofPrevious: () => evaluate(previousPeriod(question), people.before),
  };
}
