import {
  Day,
  formulaOf,
  MetricDefinition,
  quantitiesOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Population } from '../../store/operations/Population';
import { Line } from '../series/composeSeries';
import { Coverage } from '../series/Coverage';
import {
  ComputedFormula,
  evaluate,
  Evaluation,
  isComputed,
} from '../series/evaluate';
import {
  daysOf,
  Period,
  previousPeriod,
  SeriesQuestion,
} from '../series/SeriesQuestion';
import { PersonFigures, readPersonFigures } from './readPersonFigures';

/** A metric of single people, and how its days stand. */
export interface PersonMetric {
  formula: ComputedFormula;
  coverage: Coverage;
}

/** The formula of a metric for a single person, which never counts people. */
export function personFormula(metric: MetricDefinition): ComputedFormula {
  const formula = formulaOf(metric, 'user');
  if (!isComputed(formula)) {
    throw new Error(`A single person cannot be counted: ${metric.id}`);
  }
  return formula;
}

/** The figures of everybody in a population over whole periods: for every metric, a line of each person. */
export async function readPersonLines(options: {
  db: Knex;
  population: Population;
  everyoneId: number;
  asked: readonly PersonMetric[];
  question: SeriesQuestion;
}): Promise<((user: number) => Line)[]> {
  const { asked, question } = options;
  const now = await readPeriod(options, question);
  const before = question.comparePrevious
    ? await readPeriod(options, previousPeriod(question))
    : undefined;
  return asked.map(({ formula }, index) => user => {
    const over = (figures: PersonFigures[] | undefined): Evaluation<Day> =>
      evaluate(formula, [question.from], quantity =>
        figures ? figures[index](user, quantity) : null,
      );
    const ofPeriod = () => over(now);
    return { ofBucket: ofPeriod, ofPeriod, ofPrevious: () => over(before) };
  });
}

/** Metrics of which the same days are held are read together. */
async function readPeriod(
  options: Parameters<typeof readPersonLines>[0],
  period: Period,
): Promise<PersonFigures[]> {
  const { asked } = options;
  const held = asked.map(({ coverage }) =>
    daysOf(period).filter(coverage.isHeld),
  );
  const figures = new Map<string, PersonFigures>();
  for (const [index, days] of held.entries()) {
    const key = days.join();
    const alike = asked.filter((_, other) => held[other].join() === key);
    figures.set(
      key,
      figures.get(key) ??
        (await readPersonFigures({
          ...options,
          days: held[index],
          where: options.question.where,
          quantities: alike.flatMap(({ formula }) => quantitiesOf(formula)),
        })),
    );
  }
  return held.map(days => figures.get(days.join())!);
}
