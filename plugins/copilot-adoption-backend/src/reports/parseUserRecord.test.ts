import { JsonObject } from '@backstage/types';
import { peopleFlags } from 'backstage-plugin-copilot-adoption-common';
import { ParseContext } from './fields/ParseContext';
import { parseUserRecord } from './parseUserRecord';
import { UserRecord } from './records';

function parse(fields: JsonObject) {
  const context = new ParseContext();
  const record = parseUserRecord(
    {
      day: '2026-11-02',
      organization_id: '61007',
      user_id: 811001,
      user_login: 'nora-quill',
      ...fields,
    },
    context,
  ) as UserRecord;
  return { record, unknown: Object.fromEntries(context.unknownFields) };
}

function flagsOf({ flags, knownFlags }: UserRecord) {
  return peopleFlags
    .map((flag, bit) => [flag, flags & (1 << bit), knownFlags & (1 << bit)])
    .filter(([, , known]) => known)
    .map(([flag, value]) => `${flag} ${value ? 'yes' : 'no'}`);
}

describe('parseUserRecord', () => {
  it.each([
    ['nothing', {}, []],
    ['a counter', { loc_added_sum: 1 }, ['engaged yes']],
    ['zeros', { loc_added_sum: 0 }, ['engaged no']],
    ['a flag', { used_cli: true }, ['engaged yes', 'cli yes']],
    ['no use', { used_chat: false }, ['engaged no', 'chat no']],
    ['null', { used_chat: null }, []],
    [
      'the older name of the cloud agent',
      { used_copilot_coding_agent: true },
      ['engaged yes', 'cloud_agent yes'],
    ],
    [
      'both names of the cloud agent',
      { used_copilot_coding_agent: true, used_copilot_cloud_agent: false },
      ['engaged no', 'cloud_agent no'],
    ],
    ['a flag that is no flag', { used_chat: 'often' }, []],
  ])('reads flags from %s', (_, fields, expected) => {
    expect(flagsOf(parse(fields).record)).toEqual(expected);
  });

  it('reads versions, each once, and no empty ones', () => {
    const { record } = parse({
      totals_by_ide: [
        {
          ide: 'vscode',
          last_known_ide_version: { ide_version: '1.139.0' },
          last_known_plugin_version: {
            plugin: 'copilot-chat',
            plugin_version: '0.47.1',
          },
        },
        {
          ide: 'vscode',
          last_known_ide_version: { ide_version: '1.139.0' },
          last_known_plugin_version: null,
        },
        { ide: 'xcode', last_known_ide_version: { ide_version: '' } },
      ],
      totals_by_cli: { last_known_cli_version: { cli_version: '1.0.88' } },
    });
    expect(record.versions).toEqual([
      'ide_version.people:vscode/1.139.0',
      'plugin_version.people:copilot-chat/0.47.1',
      'cli_version.people:1.0.88',
    ]);
  });

  it('cuts names of measures that no key of a database could hold', () => {
    const { record } = parse({
      totals_by_skill: [{ skill: 'q'.repeat(5000), interaction_count: 1 }],
    });
    expect(record.measures).toEqual([
      { name: `skill.interactions:${'q'.repeat(119)}…`, value: 1 },
    ]);
  });

  it.each([
    [7, 7],
    ['9007199254740991', 9007199254740991],
    [2 ** 40, 2 ** 40],
    [-1, -1],
    [null, null],
    ['', null],
    ['many', null],
    [true, null],
    [Infinity, null],
  ])('reads the number %j as %j', (value, expected) => {
    const { record } = parse({ loc_added_sum: value });

    expect(record.counters.lines_added).toBe(expected);
  });

  it('takes the sums of lines from the features where they are missing', () => {
    const { record } = parse({
      loc_deleted_sum: 1,
      totals_by_feature: [
        { feature: 'agent_edit', loc_added_sum: 5, loc_deleted_sum: 9 },
        { feature: 'code_completion', loc_added_sum: 2 },
      ],
      totals_by_ide: [{ ide: 'vscode', loc_added_sum: 100 }],
    });

    expect(record.counters).toMatchObject({
      lines_added: 7,
      lines_deleted: 1,
      lines_suggested_to_add: null,
      generations: null,
    });
  });

  it('counts a number under one of its two names', () => {
    const { record } = parse({
      totals_by_skill: [
        {
          skill: 'other',
          interaction_count: 2,
          user_initiated_interaction_count: 2,
        },
        { skill: 'other', user_initiated_interaction_count: 3 },
      ],
    });

    expect(record.measures).toEqual([
      { name: 'skill.interactions:other', value: 5 },
    ]);
  });

  it('counts what it cannot read', () => {
    const { record, unknown } = parse({
      distinct_mcp_use_count: 'several',
      totals_by_cli: 3,
      totals_by_mcp: { mcp: 'other' },
      totals_by_vscode_agent: { session_count: 1, mood: 'good' },
      totals_by_plugin: [{ plugin: 'other', interaction_count: 1, star: 5 }, 7],
    });

    expect(record.measures).toEqual([
      { name: 'vscode_agent.sessions', value: 1 },
      { name: 'plugin.interactions:other', value: 1 },
    ]);
    expect(unknown).toEqual({
      distinct_mcp_use_count: 1,
      totals_by_cli: 1,
      totals_by_mcp: 1,
      'totals_by_vscode_agent.mood': 1,
      'totals_by_plugin[].star': 1,
    });
  });
});
