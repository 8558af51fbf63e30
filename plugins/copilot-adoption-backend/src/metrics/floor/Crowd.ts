/** The people behind a number: how many there are for certain, and who they are where they had to be counted. */
export interface Crowd {
  atLeast: number;
  people?: ReadonlySet<number>;
}

/** A crowd of known people. */
export function crowdOf(people: ReadonlySet<number>): Crowd {
  return { atLeast: people.size, people };
}

/** Several crowds as one, in which everybody who is known is counted once. */
export function unite(crowds: readonly Crowd[]): Crowd {
  const people = new Set(crowds.flatMap(crowd => [...(crowd.people ?? [])]));
  return {
    atLeast: crowds.reduce(
      (most, crowd) => Math.max(most, crowd.atLeast),
      people.size,
    ),
    people,
  };
}
