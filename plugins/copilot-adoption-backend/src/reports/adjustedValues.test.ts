import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { partsOf } from './__fixtures__/partsOf';
import { readTotals } from './readTotals';
import { readUsers } from './readUsers';
import { TotalsRecord, UserRecord } from './records';

const day = parseDay('2026-11-02');
const person = {
  day: '2026-11-02',
  organization_id: '61007',
  user_id: 1,
  user_login: 'nora-quill',
};

async function readPerson(fields: string | object) {
  const text =
    typeof fields === 'string'
      ? fields
      : JSON.stringify({ ...person, ...fields });
  const records: UserRecord[] = [];
  const summary = await readUsers(partsOf([text]), { day }, record =>
    records.push(record),
  );
  return { record: records[0], ...summary };
}

describe('values that cannot be stored as they come', () => {
  it.each([
    ['U+0000', 'go\u0000lang'],
    ['the first half of a pair', 'go\ud83dlang'],
    ['the second half of a pair', 'go\ude00lang'],
  ])('lose %s from texts, which is counted', async (_, language) => {
    const row = { language, feature: 'agent_edit', loc_added_sum: 4 };
    const read = await readPerson({
      user_login: 'nora\u0000-quill',
      totals_by_language_feature: [row],
    });
    expect(read.record.login).toBe('nora-quill');
    expect(read.record.breakdowns[0].key.language).toBe('golang');
    expect(read.adjustedValues).toEqual({ unstorableText: 2 });
  });

  it('leaves every other text alone, escapes and whole pairs too', async () => {
    const language = 'q"\\ 😀 \u2028 Ω';
    const row = { language, feature: 'agent_edit', loc_added_sum: 4 };
    const read = await readPerson(
      JSON.stringify({ ...person, totals_by_language_feature: [row] }).replace(
        '😀',
        '\\ud83d\\ude00',
      ),
    );
    expect(read.record.breakdowns[0].key.language).toBe(language);
    expect(read.adjustedValues).toEqual({});
  });

  it.each([
    ['the largest exact number', '9007199254740991', 9007199254740991, {}],
    ['more than 32 bits', '2147483655', 2147483655, {}],
    ['one digit too many', '9007199254740993', null, { tooLargeNumber: 1 }],
    ['a number as text', '"9007199254740993"', null, { tooLargeNumber: 1 }],
    ['nonsense', '1e300', null, { tooLargeNumber: 1 }],
    ['nonsense below zero', '-1e19', null, { tooLargeNumber: 1 }],
    ['no whole number', '6.5', 7, { roundedNumber: 1 }],
  ])('reads a count of %s', async (_, source, expected, adjusted) => {
    const text = JSON.stringify({ ...person, loc_added_sum: 'here' });
    const read = await readPerson(text.replace('"here"', source));
    expect(read.record.counters.lines_added).toBe(expected);
    expect(read.adjustedValues).toEqual(adjusted);
    expect(read.records).toBe(1);
  });

  it('keeps sums of tokens beyond 2^53 as exactly as it can, with a note', async () => {
    const { record, adjustedValues } = await readPerson({
      totals_by_cli: {
        token_usage: {
          output_tokens_sum: 2 ** 31 + 7,
          prompt_tokens_sum: 2 ** 53 + 2,
        },
      },
    });
    expect(record.measures).toEqual([
      { name: 'cli.output_tokens', value: 2 ** 31 + 7 },
      { name: 'cli.prompt_tokens', value: 2 ** 53 + 2 },
    ]);
    expect(adjustedValues).toEqual({ roundedNumber: 1 });
  });

  it('has no room for more people than there are', async () => {
    const records: TotalsRecord[] = [];
    const text = JSON.stringify({
      ...person,
      daily_active_users: 2 ** 31,
      weekly_active_users: 2 ** 31 - 1,
    });
    const { adjustedValues } = await readTotals(
      partsOf([text]),
      { day },
      record => records.push(record),
    );
    expect(records[0].publishedActives).toMatchObject({
      1: null,
      7: 2 ** 31 - 1,
    });
    expect(adjustedValues).toEqual({ tooLargeNumber: 1 });
  });
});
