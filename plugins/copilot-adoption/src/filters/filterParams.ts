import {
  granularities,
  Granularity,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import {
  comparisons,
  defaultPeriod,
  Filters,
  MemberFilter,
  Period,
} from './Filters';

const names = [
  'scope',
  'team',
  'group',
  'period',
  'from',
  'to',
  'granularity',
  'compare',
] as const;

/** Repeats, once for each team, or stands empty for none of them. */
const comparedName = 'compared';

/** The longest period that a link may ask for; a year is offered. */
const mostDays = 3660;

/** Whether a query string says anything about filters. */
export function hasFilters(search: URLSearchParams): boolean {
  return [...names, comparedName].some(name => search.has(name));
}

/**
 * Reads the filters of a query string. What it does not understand it ignores, so that an old link still shows something sensible.
 */
export function readFilters(search: URLSearchParams): Filters {
  return {
    scope: search.get('scope') || undefined,
    member: readMember(search),
    period: readPeriod(search),
    granularity: granularities.find(
      granularity => granularity === search.get('granularity'),
    ),
    compare: comparisons.find(each => each === search.get('compare')),
    compared: search.has(comparedName)
      ? search.getAll(comparedName).filter(Boolean)
      : undefined,
  };
}

/** Writes filters into a query string and leaves its other parameters alone. */
export function writeFilters(
  filters: Filters,
  others: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const search = new URLSearchParams(others);
  const { scope, member, period, granularity, compare } = filters;
  const values: Record<(typeof names)[number], string | undefined> = {
    scope,
    team: member?.kind === 'team' ? member.name : undefined,
    group: member?.kind === 'group' ? member.name : undefined,
    period: period.kind === 'last' ? `${period.days}d` : undefined,
    from: period.kind === 'custom' ? period.from : undefined,
    to: period.kind === 'custom' ? period.to : undefined,
    granularity: granularity satisfies Granularity | undefined,
    compare,
  };
  for (const name of names) {
    const value = values[name];
    if (value === undefined) {
      search.delete(name);
    } else {
      search.set(name, value);
    }
  }
  search.delete(comparedName);
  const teams = filters.compared?.length === 0 ? [''] : filters.compared;
  teams?.forEach(team => search.append(comparedName, team));
  return search;
}

function readMember(search: URLSearchParams): MemberFilter | undefined {
  for (const kind of ['team', 'group'] as const) {
    const name = search.get(kind);
    if (name) {
      return { kind, name };
    }
  }
  return undefined;
}

function readPeriod(search: URLSearchParams): Period {
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  if (isDay(from) && isDay(to) && from <= to) {
    return { kind: 'custom', from, to };
  }
  const days = Number(/^(\d+)d$/.exec(search.get('period') ?? '')?.[1]);
  return days >= 1 && days <= mostDays ? { kind: 'last', days } : defaultPeriod;
}

function isDay(text: string): boolean {
  try {
    parseDay(text);
    return true;
  } catch {
    return false;
  }
}
