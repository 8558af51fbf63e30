import { legacyDay } from '../__testUtils__/legacyDay';
import { isOriginalLegacyDay } from './isOriginalLegacyDay';

/** As copilot-metrics-viewer writes it after GitHub has closed its API. */
const converted = {
  date: '2026-03-01',
  total_active_users: 12,
  total_engaged_users: 12,
  copilot_ide_code_completions: {
    total_engaged_users: 0,
    languages: [{ name: 'go', total_engaged_users: 0 }],
    editors: [{ name: 'vscode', total_engaged_users: 0, models: [] }],
  },
  copilot_ide_chat: { total_engaged_users: 9, editors: [] },
  copilot_dotcom_chat: { total_engaged_users: 0, models: [] },
  copilot_dotcom_pull_requests: { total_engaged_users: 0, repositories: [] },
};

describe('isOriginalLegacyDay', () => {
  it.each([
    ['a day of GitHub', legacyDay('2026-03-01'), true],
    [
      'a day on which nobody did anything',
      { date: '2026-03-01', total_active_users: 4, total_engaged_users: 0 },
      true,
    ],
    [
      'a day on which everybody was engaged',
      { ...legacyDay('2026-03-01'), total_active_users: 20 },
      true,
    ],
    ['what was made of a later report', converted, false],
    ['a day after the end', legacyDay('2026-04-03'), false],
    ['a document without a day', { total_active_users: 4 }, false],
    ['no document', null, false],
  ])('%s', (_, document, expected) => {
    expect(isOriginalLegacyDay(document)).toBe(expected);
  });
});
