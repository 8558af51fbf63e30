import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { partsOf } from './__fixtures__/partsOf';
import { readMemberships } from './readMemberships';
import { readTotals } from './readTotals';
import { readUsers } from './readUsers';
import { UserRecord } from './records';

const day = parseDay('2026-11-02');
const person = {
  day: '2026-11-02',
  organization_id: '61007',
  user_id: 1,
  user_login: 'nora-quill',
  code_generation_activity_count: 3,
};

function fileOf(...values: object[]): string {
  return values.map(value => `${JSON.stringify(value)}\n`).join('');
}

async function readUserFiles(...files: string[]) {
  const records: UserRecord[] = [];
  const summary = await readUsers(partsOf(files), { day }, record =>
    records.push(record),
  );
  return { summary, records };
}

describe('readReport', () => {
  it('reads all files, and keeps the first of two records about the same person', async () => {
    const { summary, records } = await readUserFiles(
      fileOf(person),
      '',
      fileOf({ ...person, code_generation_activity_count: 9 }),
      fileOf({ ...person, user_id: 2 }),
    );

    expect(records.map(({ userId }) => userId)).toEqual([1, 2]);
    expect(records[0].counters.generations).toBe(3);
    expect(summary.droppedLines).toEqual({ duplicate: 1 });
  });

  it('keeps to the scope of the first record across files', async () => {
    const { summary } = await readUserFiles(
      fileOf(person),
      fileOf({ ...person, user_id: 2, organization_id: '61008' }),
    );

    expect(summary.droppedLines).toEqual({ otherScope: 1 });
  });

  it.each([[[]], [['']], [['\n', '']], [['[]']], [['{"day_totals":[]}']]])(
    'tells that there is nothing in %j',
    async files => {
      const { summary } = await readUserFiles(...files);

      expect(summary).toMatchObject({
        lines: 0,
        records: 0,
        hasActivity: false,
        days: [],
      });
    },
  );

  it.each([
    ['another day', fileOf({ ...person, day: '2026-11-01' }), 'wrongDay 1'],
    ['no JSON', '<html>\n<body>\n', 'notJson 2'],
    ['renamed fields', fileOf({ date: '2026-11-02', id: 1 }), 'noDay 1'],
  ])('refuses a file with %s and nothing else', async (_, file, reasons) => {
    await expect(readUserFiles(file)).rejects.toMatchObject({
      reason: 'notUnderstood',
      code: 'unreadableReport',
      message: expect.stringContaining(reasons),
    });
  });

  it('understands a report of windows, and takes nothing from it', async () => {
    const { day: _, ...window } = { ...person, report_end_day: '2026-11-02' };
    const { summary } = await readUserFiles(fileOf(window));

    expect(summary.records).toBe(0);
    expect(summary.droppedLines).toEqual({ windowTotal: 1 });
  });

  it('passes on what the receiver throws', async () => {
    const failing = readUsers(partsOf([fileOf(person)]), { day }, () => {
      throw new Error('full');
    });

    await expect(failing).rejects.toThrow('full');
  });

  it.each([
    ['a counter', { loc_added_sum: 1 }, true],
    ['credits', { ai_credits_used: 0.5 }, true],
    ['a flag', { used_chat: true }, true],
    ['a measure', { distinct_mcp_use_count: 1 }, true],
    [
      'zeros',
      { loc_added_sum: 0, ai_credits_used: 0, used_chat: false },
      false,
    ],
    ['nothing known', { loc_added_sum: null, used_chat: null }, false],
  ])('looks for activity in people with %s', async (_, fields, hasActivity) => {
    const { code_generation_activity_count: __, ...idle } = person;
    const { summary } = await readUserFiles(fileOf({ ...idle, ...fields }));

    expect(summary.hasActivity).toBe(hasActivity);
    expect(summary.days).toMatchObject([{ day, records: 1, hasActivity }]);
  });

  it.each([
    ['published actives', { weekly_active_users: 2 }, true],
    ['pull requests', { pull_requests: { total_created: 1 } }, true],
    ['counters', { loc_added_sum: 2 }, true],
    ['zeros', { daily_active_users: 0, loc_added_sum: 0 }, false],
  ])('looks for activity in totals with %s', async (_, fields, hasActivity) => {
    const file = fileOf({ day: '2026-11-02', enterprise_id: '504', ...fields });
    const summary = await readTotals(partsOf([file]), { day }, () => {});

    expect(summary.hasActivity).toBe(hasActivity);
  });

  it('tells a person of two teams from a team of two people', async () => {
    const rows = [
      [1, 7],
      [1, 8],
      [2, 7],
      [1, 7],
    ].map(([user_id, team_id]) => ({ ...person, user_id, team_id }));
    const pairs: number[][] = [];
    await readMemberships(partsOf([fileOf(...rows)]), { day }, record =>
      pairs.push([record.userId, record.teamId]),
    );

    expect(pairs).toEqual([
      [1, 7],
      [1, 8],
      [2, 7],
    ]);
  });
});
