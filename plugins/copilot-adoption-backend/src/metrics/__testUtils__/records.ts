import {
  Counter,
  counters,
  Day,
  Dimension,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import {
  Breakdown,
  BreakdownKind,
  Counters,
  Measure,
  UserRecord,
} from '../../reports/records';

/** Something that was done with one feature, in one language and with one model. */
export type Deed = Partial<Record<Counter, number>> &
  Partial<Record<Dimension, string>>;

/** What somebody, or a whole scope, did on a day. */
export interface Doings {
  deeds?: Deed[];
  measures?: Record<string, number>;
}

/** An active person of a day. */
export interface TestPerson extends Doings {
  id: number;
  login?: string;
  flags?: PeopleFlag[];
  /** What is known of the use of surfaces; everything when left out. */
  knownFlags?: PeopleFlag[];
  credits?: number | null;
}

const rowsOf: Partial<Record<BreakdownKind, Dimension[]>> = {
  feature: ['feature'],
  ide: ['ide'],
  language_feature: ['language', 'feature'],
  language_model: ['language', 'model'],
  model_feature: ['model', 'feature'],
};

/** Counters, breakdowns and measures as GitHub would report them. */
export function activityOf({ deeds = [], measures = {} }: Doings): {
  counters: Counters;
  breakdowns: Breakdown[];
  measures: Measure[];
} {
  return {
    counters: sumOf(deeds),
    breakdowns: Object.entries(rowsOf).flatMap(([kind, dimensions]) =>
      breakDown(deeds, kind as BreakdownKind, dimensions),
    ),
    measures: Object.entries(measures).map(([name, value]) => ({
      name,
      value,
    })),
  };
}

export function userRecord(
  person: TestPerson,
  place: { day: Day; scopeId: string },
): UserRecord {
  const { id, login = `person-${id}`, flags = [], credits = null } = person;
  return {
    ...place,
    ...activityOf(person),
    userId: id,
    login,
    flags: bitsOf(flags),
    knownFlags: bitsOf(person.knownFlags ?? peopleFlags),
    versions: [],
    phase: null,
    credits,
  };
}

function bitsOf(flags: readonly PeopleFlag[]): number {
  return flags.reduce(
    (bits, flag) => bits | (1 << peopleFlags.indexOf(flag)),
    0,
  );
}

function sumOf(deeds: readonly Deed[]): Counters {
  return Object.fromEntries(
    counters.map(counter => [
      counter,
      deeds.reduce((sum, deed) => sum + (deed[counter] ?? 0), 0),
    ]),
  ) as Counters;
}

function breakDown(
  deeds: readonly Deed[],
  kind: BreakdownKind,
  dimensions: readonly Dimension[],
): Breakdown[] {
  const groups = new Map<string, Deed[]>();
  for (const deed of deeds) {
    if (dimensions.every(dimension => deed[dimension] !== undefined)) {
      const key = dimensions.map(dimension => deed[dimension]).join('/');
      groups.set(key, [...(groups.get(key) ?? []), deed]);
    }
  }
  return [...groups.values()].map(group => {
    const values = sumOf(group);
    const key = Object.fromEntries(
      dimensions.map(dimension => [dimension, group[0][dimension]]),
    );
    return {
      key: { kind, ...key },
      // GitHub does not attribute prompts to languages.
      counters: dimensions.includes('language')
        ? { ...values, prompts: null }
        : values,
    };
  });
}
