import { InputError } from '@backstage/errors';
import {
  getMetric,
  parseSubjectRef,
  formatSubjectRef,
  seriesQuerySchema,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { SeriesQuestion } from '../metrics';
import { parameter } from './parameter';
import { parseQuery } from './parseQuery';
import { readPeriod } from './readPeriod';
import { readWhere } from './readWhere';

/**
 * Reads the query of `GET /series`.
 *
 * @throws InputError that names the parameter and what is allowed.
 */
export function parseSeriesQuery(query: unknown): SeriesQuestion {
  const parsed = parseQuery(seriesQuerySchema, query);
  if (parsed.top !== undefined && !parsed.by) {
    throw new InputError(
      "Parameter 'top' needs 'by', it keeps the largest keys of a split",
    );
  }
  return {
    subjects: readSubjects(parsed.subject),
    metrics: parameter('metrics', () =>
      [...new Set(parsed.metrics)].map(getMetric),
    ),
    ...readPeriod(parsed.from, parsed.to),
    granularity: parsed.granularity,
    by: parsed.by,
    top: parsed.top,
    where: readWhere(parsed.where),
    comparePrevious: parsed.compare === 'previous',
  };
}

function readSubjects(texts: string[]): SubjectRef[] {
  const subjects = parameter('subject', () => texts.map(parseSubjectRef));
  const byText = new Map(subjects.map(ref => [formatSubjectRef(ref), ref]));
  return [...byText.values()];
}
