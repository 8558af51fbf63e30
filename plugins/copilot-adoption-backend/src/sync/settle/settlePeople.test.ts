import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { LedgerEntry } from '../../store/AdoptionStore';
import { ledgerRow } from '../__testUtils__/ledger';
import { DayOutcome } from './DayOutcome';
import { settlePeople } from './settlePeople';

const hour = 60 * 60 * 1000;
const today = parseDay('2026-11-20');
const now = startOfDay(today) + 8 * hour;
const stored = {
  state: 'provisional',
  content_hash: 'a',
  hash_since: now - 30 * hour,
  has_activity: true,
} as const;

const none: DayOutcome = { kind: 'none' };
const broken: DayOutcome = {
  kind: 'failure',
  failure: { code: 'unavailable', detail: 'GitHub answered 502' },
};

function content(hash: string, hasActivity = true): DayOutcome {
  const counts = {
    rows: 1,
    droppedLines: {},
    unknownFields: {},
    adjustedValues: {},
  };
  return { kind: 'content', content: { hash, hasActivity, ...counts } };
}

function after(options: {
  age?: number;
  held?: Partial<LedgerEntry>;
  users: DayOutcome | undefined;
  teams: DayOutcome | undefined;
}) {
  const { age = 3, held, users, teams } = options;
  const settled = settlePeople(
    [
      { entry: ledgerRow('users', today - age, held), outcome: users },
      { entry: ledgerRow('user-teams', today - age, held), outcome: teams },
    ],
    { now, frequency: 6 * hour },
  );
  return settled.map(({ entry, result }) => ({
    result,
    state: entry.state,
    next: entry.next_attempt_at === null ? null : entry.next_attempt_at - now,
  }));
}

describe('settlePeople', () => {
  it('keeps both reports when there is something new in one of them', () => {
    expect(
      after({ held: stored, users: content('a'), teams: content('b') }),
    ).toMatchObject([{ result: 'unchanged' }, { result: 'written' }]);
  });

  it('keeps people while their teams are not published yet', () => {
    expect(after({ users: content('a'), teams: none })).toMatchObject([
      { result: 'written', state: 'provisional' },
      { result: 'waiting', state: 'waiting' },
    ]);
  });

  it('keeps no teams while their people are not published yet', () => {
    expect(after({ users: none, teams: content('b') })).toMatchObject([
      { result: 'waiting', state: 'waiting' },
      { result: 'waiting', state: 'waiting' },
    ]);
  });

  it('does not take waiting for people as a word about their teams', () => {
    const [, teams] = settlePeople(
      [
        { entry: ledgerRow('users', today - 5), outcome: none },
        { entry: ledgerRow('user-teams', today - 5), outcome: content('b') },
      ],
      { now, frequency: 6 * hour },
    );
    expect(teams.entry).toMatchObject({ state: 'waiting', hash_since: null });
    const later = now + 24 * hour;
    const [, mistaken] = settlePeople(
      [
        { entry: ledgerRow('users', today - 5), outcome: none },
        { entry: teams.entry, outcome: none },
      ],
      { now: later, frequency: 6 * hour },
    );
    expect(mistaken.entry).toMatchObject({
      state: 'empty',
      next_attempt_at: later + 20 * hour,
    });
  });

  it('keeps the teams of a day on which nobody was active', () => {
    const held = { state: 'waiting', hash_since: now - 20 * hour } as const;
    expect(
      after({ age: 6, held, users: none, teams: content('b') }),
    ).toMatchObject([
      { result: 'waiting', state: 'empty' },
      { result: 'written', state: 'provisional' },
    ]);
  });

  it('puts off a report when the other one fails', () => {
    expect(after({ users: undefined, teams: broken })).toEqual([
      { result: 'postponed', state: 'due', next: 5000 },
      { result: 'failed', state: 'failed', next: 5000 },
    ]);
    expect(after({ users: broken, teams: content('b') })).toEqual([
      { result: 'failed', state: 'failed', next: 5000 },
      { result: 'postponed', state: 'due', next: 5000 },
    ]);
  });

  it('puts off the teams when the people of an old day come as zeros', () => {
    const held = { ...stored, content_hash: 'b' };
    expect(
      after({ age: 9, held, users: content('z', false), teams: content('c') }),
    ).toMatchObject([{ result: 'failed' }, { result: 'postponed' }]);
  });

  it('keeps what is held when GitHub takes one of the reports back', () => {
    expect(
      after({ age: 9, held: stored, users: content('b'), teams: none }),
    ).toEqual([
      { result: 'postponed', state: 'provisional', next: 20 * hour },
      { result: 'waiting', state: 'provisional', next: 20 * hour },
    ]);
  });
});
