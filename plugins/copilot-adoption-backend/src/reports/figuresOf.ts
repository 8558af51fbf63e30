import {
  Counter,
  counters as counterNames,
} from 'backstage-plugin-copilot-adoption-common';
import { BreakdownKind, TotalsRecord } from './records';

/** Numbers by name; a figure that nobody knows is not among them. */
export type Figures = ReadonlyMap<string, number>;

/** GitHub's fields for the active people that it publishes itself, by the days that they are counted over. */
export const publishedFigures = {
  1: 'daily_active_users',
  7: 'weekly_active_users',
  28: 'monthly_active_users',
} as const;

/** What a counter is called when it is added up over the rows of a breakdown, such as `prompts.by_model_feature`. */
export function breakdownFigure(counter: Counter, kind: BreakdownKind): string {
  return `${counter}.by_${kind}`;
}

/**
 * A day of totals as named numbers that can be compared one by one: the counters, GitHub's active people, the measures,
 * and what the rows of each breakdown add up to.
 */
export function figuresOf(record: TotalsRecord): Figures {
  const figures = new Map<string, number>();
  const add = (name: string, value: number | null) => {
    if (value !== null) {
      figures.set(name, (figures.get(name) ?? 0) + value);
    }
  };
  for (const counter of counterNames) {
    add(counter, record.counters[counter]);
    for (const { key, counters } of record.breakdowns) {
      add(breakdownFigure(counter, key.kind), counters[counter]);
    }
  }
  for (const days of [1, 7, 28] as const) {
    add(publishedFigures[days], record.publishedActives[days]);
  }
  record.measures.forEach(({ name, value }) => add(name, value));
  return figures;
}
