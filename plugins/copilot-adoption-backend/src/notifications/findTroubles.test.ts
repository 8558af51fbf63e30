import {
  parseDay,
  ReportHealth,
} from 'backstage-plugin-copilot-adoption-common';
import { findTroubles } from './findTroubles';

const failure: NonNullable<ReportHealth['lastError']> = {
  code: 'unauthorized',
  title: 'GitHub does not know the credential',
  advice: 'Renew it.',
  day: '2026-11-17',
  at: '2026-11-18T12:00:00.000Z',
};

function find(...reports: Partial<ReportHealth>[]) {
  return findTroubles(
    { reports: reports as ReportHealth[] },
    { today: parseDay('2026-11-20'), staleAfterDays: 4 },
  );
}

describe('findTroubles', () => {
  it('finds daily reports without a newer day', () => {
    const stale = { report: 'users', heldThrough: '2026-11-15' } as const;
    expect(find(stale)).toEqual([
      {
        report: 'users',
        code: 'stale',
        text: 'users: the newest day is 2026-11-15.',
      },
    ]);
    expect(find({ ...stale, heldThrough: '2026-11-16' })).toEqual([]);
    expect(find({ ...stale, heldThrough: null })).toEqual([]);
    expect(find({ ...stale, report: 'repositories' })).toEqual([]);
  });

  it('finds failures that do not pass by themselves, with what to do', () => {
    const seats = { report: 'seats', heldThrough: null } as const;
    expect(find({ ...seats, lastError: failure })).toEqual([
      {
        report: 'seats',
        code: 'unauthorized',
        text: 'seats: GitHub does not know the credential. Renew it.',
      },
    ]);
    expect(
      find({ ...seats, lastError: { ...failure, code: 'rateLimited' } }),
    ).toEqual([]);
  });
});
