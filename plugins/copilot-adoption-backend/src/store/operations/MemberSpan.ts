import { Day } from 'backstage-plugin-copilot-adoption-common';

/** Days, both ends included. */
export interface Run {
  from: Day;
  to: Day;
}

/** Days on which a person belongs to a population; what is between days that were asked for is not told. */
export interface MemberSpan extends Run {
  user: number;
}

/** Gathers some of the asked days, both in the order of time, into runs that leave no asked day between them out. */
export function runsOf(days: readonly Day[], asked: readonly Day[]): Run[] {
  const position = new Map(asked.map((day, index) => [day, index]));
  const runs: Run[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && position.get(last.to)! + 1 === position.get(day)) {
      last.to = day;
    } else {
      runs.push({ from: day, to: day });
    }
  }
  return runs;
}

/** The parts of a span that lie in runs. */
export function within(
  { user, from, to }: MemberSpan,
  runs: readonly Run[],
): MemberSpan[] {
  return runs.flatMap(run =>
    run.to < from || run.from > to
      ? []
      : [{ user, from: Math.max(from, run.from), to: Math.min(to, run.to) }],
  );
}

/** Joins the spans of a person that overlap or follow one another. */
export function mergeSpans(spans: readonly MemberSpan[]): MemberSpan[] {
  const merged: MemberSpan[] = [];
  const inOrder = [...spans].sort(
    (one, other) => one.user - other.user || one.from - other.from,
  );
  for (const span of inOrder) {
    const last = merged.at(-1);
    if (last?.user === span.user && span.from <= last.to + 1) {
      last.to = Math.max(last.to, span.to);
    } else {
      merged.push({ ...span });
    }
  }
  return merged;
}
