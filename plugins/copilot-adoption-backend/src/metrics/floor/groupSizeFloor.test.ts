import fc from 'fast-check';
import { Slice } from '../figures/Figures';
import { crowdOf, unite } from './Crowd';
import { applyFloor, FloorQuestion, hideFewInPrevious } from './groupSizeFloor';
import { SlicedCrowds, SubjectCrowds } from './SubjectCrowds';

const minimum = 5;
const nobody = crowdOf(new Set());
const split: FloorQuestion = { minimum, isSplit: true, isNarrowed: false };
const narrowed: FloorQuestion = { minimum, isSplit: false, isNarrowed: true };

function crowds(rest: Partial<SubjectCrowds>): SubjectCrowds {
  return {
    ref: 'organization:octo-org/team:a',
    isExempt: false,
    active: 10,
    remainders: [],
    slices: new Map(),
    ...rest,
  };
}

function slice(key: string, users: number[], weight = users.length): Slice {
  return { key, weight, crowd: crowdOf(new Set(users)) };
}

function judge(
  slices: Slice[],
  question: FloorQuestion = split,
  outside = nobody,
) {
  const sliced = new Map([['suggestions', { slices, outside }]]);
  return applyFloor(crowds({ slices: sliced }), question).slices.get(
    'suggestions',
  )!;
}

function people(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

describe('applyFloor to a subject', () => {
  const isSuppressed = (rest: Partial<SubjectCrowds>) =>
    applyFloor(crowds(rest), split).suppressed;

  it('needs enough active people of a team or group', () => {
    expect(isSuppressed({ active: 4 })).toBe(true);
    expect(isSuppressed({ active: 5 })).toBe(false);
    expect(isSuppressed({ active: 0 })).toBe(true);
  });

  it('always shows a scope’s own totals', () => {
    expect(isSuppressed({ isExempt: true, active: 1 })).toBe(false);
  });

  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('with %i people left to subtract is suppressed: %p', (left, expected) => {
    expect(isSuppressed({ remainders: [100, left] })).toBe(expected);
  });
});

describe('applyFloor to a split', () => {
  it('folds keys of few people', () => {
    expect(
      judge([
        slice('python', people(1, 9)),
        slice('go', people(1, 6)),
        slice('perl', people(1, 3)),
        slice('cobol', people(4, 2)),
      ]),
    ).toEqual({ kept: ['python', 'go'], others: 'shown', suppressed: false });
  });

  it('folds the next smallest key where the folded ones are few people together', () => {
    expect(
      judge([
        slice('python', people(1, 9)),
        slice('go', people(1, 6)),
        slice('perl', people(1, 3)),
        slice('cobol', people(1, 3)),
      ]),
    ).toEqual({ kept: ['python'], others: 'shown', suppressed: false });
  });

  it('hides everything where there are few people altogether', () => {
    expect(judge([slice('perl', [1, 2]), slice('go', [2, 3])])).toEqual({
      kept: [],
      others: 'suppressed',
      suppressed: false,
    });
  });

  it('keeps the weightiest keys, and folds the rest', () => {
    const slices = [
      slice('go', people(1, 9), 10),
      slice('python', people(1, 6), 90),
      slice('perl', people(1, 6), 20),
    ];
    expect(judge(slices, { ...split, top: 2 })).toEqual({
      kept: ['python', 'perl'],
      others: 'shown',
      suppressed: false,
    });
  });

  it('leaves out keys that nobody used', () => {
    expect(judge([slice('go', people(1, 5)), slice('perl', [])])).toEqual({
      kept: ['go'],
      others: 'none',
      suppressed: false,
    });
  });

  it('takes a key that GitHub reports without anybody for one of few people', () => {
    const slices = [slice('go', people(1, 5)), slice('perl', [], 12)];
    expect(judge(slices).kept).toEqual([]);
  });

  const anySlices = fc
    .uniqueArray(
      fc.record({
        key: fc.constantFrom(...'abcdefgh'),
        weight: fc.integer({ min: 1, max: 50 }),
        members: fc.uniqueArray(fc.integer({ min: 1, max: 20 })),
        isCounted: fc.boolean(),
      }),
      { selector: each => each.key },
    )
    .map(all =>
      all.map(({ key, weight, members, isCounted }) => ({
        key,
        weight,
        members,
        crowd: isCounted
          ? crowdOf(new Set(members))
          : { atLeast: members.length },
      })),
    );

  it('never shows, nor lets subtract, fewer people than the minimum', () => {
    fc.assert(
      fc.property(
        anySlices,
        fc.integer({ min: 2, max: 6 }),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        (slices, least, top) => {
          const verdict = judge(slices, { ...split, minimum: least, top });
          const sizeOf = (part: typeof slices) =>
            new Set(part.flatMap(each => each.members)).size;
          const isKept = ({ key }: Slice) => verdict.kept.includes(key);
          for (const kept of slices.filter(isKept)) {
            expect(sizeOf([kept])).toBeGreaterThanOrEqual(least);
          }
          // Whoever knows the whole can subtract what is kept: what is left must be enough people, or nothing.
          const rest = slices.filter(each => !isKept(each));
          const isEnough = rest.length === 0 || sizeOf(rest) >= least;
          expect(isEnough || verdict.kept.length === 0).toBe(true);
          expect(verdict.others !== 'shown' || isEnough).toBe(true);
          expect(verdict.kept.length).toBeLessThanOrEqual(top ?? Infinity);
        },
      ),
    );
  });

  it('keeps every key of enough people where nothing has to be hidden', () => {
    fc.assert(
      fc.property(anySlices, slices => {
        const large = slices.filter(each => each.members.length >= minimum);
        const { kept, others } = judge(large);
        expect([...kept].sort()).toEqual(large.map(each => each.key).sort());
        expect(others).toBe('none');
      }),
    );
  });
});

describe('applyFloor to a narrowing', () => {
  it.each([
    [5, 0, false],
    [5, 5, false],
    [4, 9, true],
    [9, 4, true],
    [0, 9, true],
  ])(
    'with %i people inside and %i outside is suppressed: %p',
    (inside, outside, expected) => {
      const slices = inside ? [slice('', people(1, inside))] : [];
      const others = crowdOf(new Set(people(1, outside)));
      expect(judge(slices, narrowed, others).suppressed).toBe(expected);
    },
  );
});

describe('hideFewInPrevious', () => {
  const present = {
    kept: ['go', 'python'],
    others: 'shown',
    suppressed: false,
  } as const;
  const hide = (slices: Slice[], question = split, outside = nobody) => {
    const previous: SlicedCrowds = { slices, outside };
    return hideFewInPrevious(
      previous,
      { ...present, kept: [...present.kept] },
      question,
    );
  };

  it('shows what was enough people then, too', () => {
    expect(
      hide([
        slice('go', people(1, 5)),
        slice('python', people(1, 6)),
        slice('perl', people(1, 3)),
        slice('c', people(4, 3)),
      ]),
    ).toEqual({ keys: new Set(), others: false });
  });

  it('hides a key of few people, and another one to hide it among', () => {
    expect(
      hide([
        slice('go', people(1, 2)),
        slice('python', people(1, 9)),
        slice('perl', people(1, 6)),
      ]),
    ).toEqual({ keys: new Set(['go']), others: true });
  });

  it('shows a key that was not there at all', () => {
    expect(hide([slice('python', people(1, 9))])).toEqual({
      keys: new Set(),
      others: false,
    });
  });

  it('hides a narrowing to few people', () => {
    expect(hide([slice('', people(1, 2))], narrowed).others).toBe(true);
    expect(hide([slice('', people(1, 6))], narrowed).others).toBe(false);
  });
});

describe('unite', () => {
  it('counts everybody who is known once, and is never sure of more', () => {
    const members = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(members, fc.boolean())), parts => {
        const united = unite(
          parts.map(([all, isCounted]) =>
            isCounted ? crowdOf(new Set(all)) : { atLeast: all.length },
          ),
        );
        const actual = new Set(parts.flatMap(([all]) => all)).size;
        expect(united.atLeast).toBeLessThanOrEqual(actual);
        expect(
          parts.every(([, isCounted]) => isCounted) ? united.atLeast : actual,
        ).toBe(actual);
      }),
    );
  });
});
