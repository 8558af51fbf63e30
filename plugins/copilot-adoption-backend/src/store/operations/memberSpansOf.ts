import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { MemberSpan } from './MemberSpan';
import { Population } from './Population';
import { readMemberSpans } from './readMemberSpans';

type SpansByDays = Map<string, Promise<MemberSpan[]>>;

const known = new WeakMap<Population, SpansByDays>();

/** The spans of a population, read once for all that is asked about the same days; it lives no longer than a question. */
export function memberSpansOf(options: {
  db: Knex;
  population: Population;
  days: readonly Day[];
}): Promise<MemberSpan[]> {
  const { population, days } = options;
  const ofPopulation: SpansByDays = known.get(population) ?? new Map();
  known.set(population, ofPopulation);
  const key = days.join();
  const spans = ofPopulation.get(key) ?? readMemberSpans(options);
  ofPopulation.set(key, spans);
  return spans;
}
