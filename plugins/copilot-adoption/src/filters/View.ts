import {
  formatDay,
  formatSubjectRef,
  Granularity,
  parseDay,
  parseSubjectRef,
  Scope,
  SubjectKind,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Comparison, Filters, MemberFilter, Period } from './Filters';

/** What the page shows: the filters with every default filled in. */
export interface View {
  scope: Scope;
  member?: MemberFilter;
  /** Whom all figures are about. */
  subject: string;
  period: Period;
  from: string;
  to: string;
  /** Length of the period. */
  days: number;
  granularity: Granularity;
  /** What the reader wants; see `isCompared`. */
  compare: Comparison;
  /** Teams that stand side by side; undefined until somebody chooses. */
  compared?: readonly string[];
}

/** Up to a quarter single days stay readable. */
const mostSingleDays = 92;

/**
 * Fills in the defaults: the first scope, and the newest days that it holds. Undefined while the scope holds nothing.
 */
export function resolveView(
  filters: Filters,
  scopes: readonly Scope[],
): View | undefined {
  const scope = scopes.find(({ ref }) => ref === filters.scope) ?? scopes[0];
  if (!scope?.heldThrough) {
    return undefined;
  }
  const { from, to } = resolvePeriod(filters.period, scope.heldThrough);
  const days = parseDay(to) - parseDay(from) + 1;
  // A team of a scope that is no longer there would be another team of that name.
  const { member, compared }: Filters =
    !filters.scope || scope.ref === filters.scope
      ? filters
      : { period: filters.period };
  return {
    scope,
    member,
    subject: subjectOf(scope.ref, member),
    period: filters.period,
    from,
    to,
    days,
    granularity:
      filters.granularity ?? (days <= mostSingleDays ? 'day' : 'week'),
    compare: filters.compare ?? 'previous',
    compared,
  };
}

/** A view as filters with nothing left to default, so that a link alone shows the same to anybody. */
export function filtersOf(view: View) {
  const { scope, member, period, granularity, compare, compared } = view;
  return {
    scope: scope.ref,
    member,
    period,
    granularity,
    compare,
    compared,
  } satisfies Filters;
}

/** The first and last day of a period that ends with the newest day held. */
export function resolvePeriod(
  period: Period,
  newestDay: string,
): { from: string; to: string } {
  if (period.kind === 'custom') {
    return { from: period.from, to: period.to };
  }
  const last = parseDay(newestDay);
  return { from: formatDay(last - period.days + 1), to: newestDay };
}

/** The equally long period just before. */
export function periodBefore(view: Pick<View, 'from' | 'days'>): {
  from: string;
  to: string;
} {
  const first = parseDay(view.from);
  return { from: formatDay(first - view.days), to: formatDay(first - 1) };
}

/** Whether the stored history reaches back far enough for a fair comparison. */
export function holdsPeriodBefore(view: View): boolean {
  const { firstDay } = view.scope;
  return firstDay !== null && firstDay <= periodBefore(view).from;
}

/** Whether figures stand beside those of the period before: somebody wants it, and it is held. */
export function isCompared(view: View): boolean {
  return view.compare === 'previous' && holdsPeriodBefore(view);
}

/** The filter that selects a team of `GET /subjects`. */
export function memberOf(subject: string): MemberFilter | undefined {
  const { member } = parseSubjectRef(subject);
  if (member?.kind !== 'team' && member?.kind !== 'group') {
    return undefined;
  }
  return {
    kind: member.kind,
    name: 'id' in member ? `~${member.id}` : member.name,
  };
}

/** What kind of subject a reference names. */
export function subjectKindOf(subject: string): SubjectKind {
  const { scope, member } = parseSubjectRef(subject);
  return member?.kind ?? scope.kind;
}

/** The subject that a filter selects within a scope. */
export function subjectOf(scope: string, member?: MemberFilter): string {
  return formatSubjectRef({
    scope: parseSubjectRef(scope).scope,
    member: member && toSubjectMember(member),
  });
}

function toSubjectMember(member: MemberFilter): SubjectRef['member'] {
  const id = /^~(\d+)$/.exec(member.name)?.[1];
  return member.kind === 'team' && id
    ? { kind: 'team', id: Number(id) }
    : { kind: member.kind, name: member.name };
}
