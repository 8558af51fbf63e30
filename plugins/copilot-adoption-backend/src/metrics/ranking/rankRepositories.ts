import {
  Formula,
  formulaOf,
  MetricDefinition,
  quantitiesOf,
  RankedItem,
} from 'backstage-plugin-copilot-adoption-common';
import { InputError } from '@backstage/errors';
import { Knex } from 'knex';
import { ReportedRepository } from '../../store/operations/readRepositories';
import { readRepositoryMeasureDays } from '../../store/operations/readRepositoryMeasureDays';
import { Ledger } from '../coverage/Ledger';
import { figuresOfMeasures, measureNames } from '../figures/dayFigures';
import { withoutActivity } from '../figures/withoutActivity';
import { computedLine } from '../series/computedLine';
import { coverageOf } from '../series/Coverage';
import { ComputedFormula, isComputed } from '../series/evaluate';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { KnownScope } from '../subjects/KnownScope';
import {
  refOfRepository,
  repositorySubject,
} from '../subjects/repositorySubject';
import { heldDays, rankedValue } from './rankedValue';

/** Computes the figures of repositories, by the same formulas as a series of each of them. */
export async function rankRepositories(options: {
  db: Knex;
  scope: KnownScope;
  repositories: readonly ReportedRepository[];
  question: SeriesQuestion;
  ledger: Ledger;
}): Promise<RankedItem[]> {
  const { db, scope, repositories, question, ledger } = options;
  if (repositories.length === 0) {
    return [];
  }
  // All repositories rest on the same report.
  const own = { ref: '', scope, totalsId: 0, everyoneId: 0 };
  const example = repositorySubject(own, repositories[0], db);
  const asked = await Promise.all(
    question.metrics.map(async metric => ({
      formula: computedFormula(metric),
      coverage: await coverageOf(example, metric, { question, ledger }),
    })),
  );
  const rows = await readRepositoryMeasureDays({
    db,
    scopeId: scope.id,
    days: heldDays(question, asked),
    measures: measureNames(
      asked.flatMap(({ formula }) => quantitiesOf(formula)),
    ),
  });
  const byRepository = groupBy(rows, ({ repository }) => repository);
  return repositories.map(({ id, name }) => {
    const figures = withoutActivity(
      figuresOfMeasures(byRepository.get(id) ?? []),
    );
    return {
      ref: refOfRepository(name, scope),
      kind: 'repository',
      title: name,
      key: null,
      values: asked.map(each =>
        rankedValue(computedLine({ ...each, figures, question }), {
          ...each,
          question,
        }),
      ),
    };
  });
}

/** @throws InputError for metrics that are counted from people. */
function computedFormula(metric: MetricDefinition): ComputedFormula {
  const formula: Formula = formulaOf(metric, 'repository');
  if (!isComputed(formula)) {
    throw new InputError(
      `Metric '${metric.id}' counts people, of whom GitHub tells nothing by repository`,
    );
  }
  return formula;
}

function groupBy<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => number,
): ReadonlyMap<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(idOf(row));
    if (group) {
      group.push(row);
    } else {
      groups.set(idOf(row), [row]);
    }
  }
  return groups;
}
