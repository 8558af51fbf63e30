import {
  legacyFigures,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseContext } from '../fields/ParseContext';
import { hashLegacyDay } from './hashLegacyDay';
import { LegacyDay, LegacyRow } from './LegacyDay';
import { parseLegacyDay } from './parseLegacyDay';

const fixtures = join(__dirname, '../__fixtures__');

function readFixture(name: string) {
  return JSON.parse(readFileSync(join(fixtures, name), 'utf8'));
}

/** A row as text, without what GitHub did not send: `completions/vscode/default/go`, and its numbers. */
function shorten(row: LegacyRow) {
  const { surface, editor, model, language, repository } = row;
  const place = [surface, editor, model, language, repository];
  const known = legacyFigures.filter(figure => row[figure] !== null);
  return {
    place: place.join('/'),
    ...Object.fromEntries(known.map(figure => [figure, row[figure]])),
  };
}

function parse(record: object): LegacyDay {
  return parseLegacyDay({ ...record }, new ParseContext()) as LegacyDay;
}

describe('parseLegacyDay', () => {
  it('reads the golden file', () => {
    const context = new ParseContext();
    const days = readFixture('legacy-metrics.json').map((record: any) => {
      const day = parseLegacyDay(record, context);
      return typeof day === 'string'
        ? day
        : { day: day.day, rows: day.rows.map(shorten) };
    });
    const unknownFields = Object.fromEntries(context.unknownFields);
    expect({ days, unknownFields }).toEqual(
      readFixture('legacy-metrics.golden.json'),
    );
  });

  it('tells nothing happened from nothing known', () => {
    const { rows } = parse({
      date: '2025-11-03',
      copilot_ide_code_completions: { total_engaged_users: 0 },
      copilot_ide_chat: { total_engaged_users: 3 },
      copilot_dotcom_chat: null,
    });
    expect(rows.map(shorten)).toEqual([
      { place: 'total////' },
      {
        place: 'completions////',
        engaged_users: 0,
        suggestions: 0,
        acceptances: 0,
        lines_suggested: 0,
        lines_accepted: 0,
      },
      { place: 'ide_chat////', engaged_users: 3 },
    ]);
  });

  it('never adds people, be it that an editor comes twice', () => {
    const editor = {
      name: 'vscode',
      total_engaged_users: 2,
      models: [{ name: 'default', total_engaged_users: 2, total_chats: 5 }],
    };
    const { rows } = parse({
      date: '2025-11-03',
      copilot_ide_chat: { total_engaged_users: 3, editors: [editor, editor] },
    });
    expect(rows.map(shorten)).toEqual([
      { place: 'total////' },
      { place: 'ide_chat/vscode///' },
      { place: 'ide_chat/vscode/default//', chats: 10 },
      { place: 'ide_chat////', engaged_users: 3, chats: 10 },
    ]);
  });

  it('hashes what a day says, whatever the order', () => {
    const [record] = readFixture('legacy-metrics.json');
    const day = parse(record);
    const turned = { day: day.day, rows: day.rows.toReversed() };
    expect(hashLegacyDay(turned)).toBe(hashLegacyDay(day));
    const [first, ...others] = day.rows;
    const rows = [{ ...first, active_users: 25 }, ...others];
    expect(hashLegacyDay({ day: day.day, rows })).not.toBe(hashLegacyDay(day));
    expect(
      hashLegacyDay({ day: parseDay('2025-11-09'), rows: day.rows }),
    ).not.toBe(hashLegacyDay(day));
  });
});
