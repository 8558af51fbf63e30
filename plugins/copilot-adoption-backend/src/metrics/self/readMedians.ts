import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readActiveMembers } from '../../store/operations/readActiveMembers';
import { Ledger } from '../coverage/Ledger';
import { personFormula, readPersonLines } from '../people/readPersonLines';
import { rankedValue } from '../ranking/rankedValue';
import { Line } from '../series/composeSeries';
import { coverageOf } from '../series/Coverage';
import { Evaluation } from '../series/evaluate';
import { daysOf, SeriesQuestion } from '../series/SeriesQuestion';
import { AskedSubject } from '../subjects/AskedSubject';
import { medianOf } from '../series/medianOf';
import { CountedMedian } from './OwnTeam';

/** The medians of everybody who was active in a team in the period, by the same formulas as the figures of each of them. */
export async function readMedians(options: {
  db: Knex;
  team: AskedSubject;
  question: SeriesQuestion;
  ledger: Ledger;
}): Promise<CountedMedian[]> {
  const { db, team, question, ledger } = options;
  const { population, everyoneId } = team;
  const asked = await Promise.all(
    question.metrics.map(async metric => ({
      formula: personFormula(metric),
      coverage: await coverageOf(team, metric, { question, ledger }),
    })),
  );
  const people = await readActiveMembers({
    db,
    population,
    days: daysOf(question),
  });
  const users = [...new Set(people.map(({ user }) => user))];
  const lines = await readPersonLines({
    ...{ db, population, everyoneId, asked, question },
  });
  return asked.map((each, index) => {
    const values = users.flatMap(
      user => lines[index](user).ofPeriod().value ?? [],
    );
    const { value, state } = rankedValue(lineOf(medianOf(values)), {
      ...each,
      question,
    });
    const metric = question.metrics[index].id;
    return { metric, value, state, people: values.length };
  });
}

/** A line of which only the period is asked. */
function lineOf(value: number | null): Line {
  const ofPeriod = (): Evaluation<Day> => ({ value, noDenominator: false });
  return { ofBucket: ofPeriod, ofPeriod, ofPrevious: ofPeriod };
}
