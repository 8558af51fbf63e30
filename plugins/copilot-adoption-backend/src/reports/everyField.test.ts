import { JsonObject, JsonValue } from '@backstage/types';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { parseBillItem } from './parseBillItem';
import { parseMembershipRecord } from './parseMembershipRecord';
import { parseRepositoryRecord } from './parseRepositoryRecord';
import { parseSubscription } from './parseSubscription';
import { parseTotalsRecord } from './parseTotalsRecord';
import { parseUserRecord } from './parseUserRecord';
import { unwrapRecords } from './unwrapRecords';

const records: Record<Report, JsonObject> = JSON.parse(
  readFileSync(join(__dirname, '__fixtures__', 'every-field.json'), 'utf8'),
);

type Report = keyof typeof parsers;

/** What is kept of a record of each report. */
const parsers = {
  totals: parseTotalsRecord,
  users: parseUserRecord,
  'user-teams': parseMembershipRecord,
  repositories: (json: JsonObject, context: ParseContext) =>
    parseRepositoryRecord(json, context, 'organization'),
  'totals-28-day': (json: JsonObject, context: ParseContext) => {
    const days = unwrapRecords(json, context).map(
      day => day && parseTotalsRecord(day, context),
    );
    return { days, window: context.window };
  },
  subscription: parseSubscription,
  bill: parseBillItem,
} as const;

const housekeeping = 'how GitHub made the file';
const period = 'the period of the file; every line has its own day';
const derived = 'tokens by requests, which are both stored';
const sampling = 'the moment within the day at which a version was seen';
const featureValue =
  'an older form of a value of `feature`, which has a row in `totals_by_feature`';

/** The fields that are left out on purpose, and why. */
const ignored: Record<Report, Record<string, string>> = {
  totals: {
    etl_id: housekeeping,
    day_partition: housekeeping,
    entity_id_partition: housekeeping,
    enterprise_id: 'the organization says whose line it is',
    'totals_by_cli.token_usage.avg_tokens_per_request': derived,
    'totals_by_copilot_app.token_usage.avg_tokens_per_request': derived,
    'totals_by_ai_adoption_phase[].phase': 'the name of the phase’s number',
  },
  users: {
    etl_id: housekeeping,
    day_partition: housekeeping,
    entity_id_partition: housekeeping,
    enterprise_id: 'the organization says whose line it is',
    report_start_day: period,
    report_end_day: period,
    used_copilot_coding_agent:
      'the older name of `used_copilot_cloud_agent`, read where that is missing',
    'ai_adoption_phase.phase': 'the name of the phase’s number',
    'ai_adoption_phase.version': 'there is one version of the phases',
    'totals_by_cli.token_usage.avg_tokens_per_request': derived,
    'totals_by_copilot_app.token_usage.avg_tokens_per_request': derived,
    'totals_by_ide[].last_known_ide_version.sampled_at': sampling,
    'totals_by_ide[].last_known_plugin_version.sampled_at': sampling,
    'totals_by_cli.last_known_cli_version.sampled_at': sampling,
    chat_panel_ask_mode: featureValue,
    chat_panel_edit_mode: featureValue,
    chat_panel_agent_mode: featureValue,
    chat_panel_plan_mode: featureValue,
    chat_panel_custom_mode: featureValue,
    chat_panel_unknown_mode: featureValue,
    agent_edit: featureValue,
  },
  'user-teams': {
    etl_id: housekeeping,
    day_partition: housekeeping,
    entity_id_partition: housekeeping,
    enterprise_id: 'the organization says whose line it is',
  },
  repositories: {
    etl_id: housekeeping,
    day_partition: housekeeping,
    entity_id_partition: housekeeping,
    enterprise_id: 'the organization says whose line it is',
  },
  'totals-28-day': {
    report_start_day: '28 days before the last one',
    created_at: housekeeping,
    enterprise_id: 'the organization says whose file it is',
  },
  subscription: {},
  bill: {},
};

/** The fields of a value by path, such as `totals_by_ide[].ide`, each with the record that differs in it alone. */
function changesOf(
  value: JsonValue,
  path = '',
): [path: string, changed: JsonValue][] {
  if (Array.isArray(value)) {
    return changesOf(value[0], `${path}[]`).map(([where, changed]) => [
      where,
      [changed, ...value.slice(1)],
    ]);
  }
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([name, one]) =>
      changesOf(one as JsonValue, path ? `${path}.${name}` : name).map(
        ([where, changed]): [string, JsonValue] => [
          where,
          { ...value, [name]: changed },
        ],
      ),
    );
  }
  return [[path, change(value)]];
}

function change(value: JsonValue): JsonValue {
  if (typeof value === 'boolean') {
    return !value;
  }
  if (typeof value === 'number') {
    return value + 1;
  }
  return String(value).replace(/.$/, last => (last === '7' ? '8' : '7'));
}

function read(report: Report, json: JsonObject) {
  const context = new ParseContext();
  const record = parsers[report](json, context);
  return { record, unknown: [...context.unknownFields.keys()] };
}

describe.each(Object.keys(parsers) as Report[])(
  'every field that GitHub’s reference names of %s',
  report => {
    const { record, unknown } = read(report, records[report]);

    it('is known to the parser', () => {
      expect(typeof record).toBe('object');
      expect(unknown).toEqual([]);
    });

    it.each(changesOf(records[report]))(
      'is kept, or left out for a reason: %s',
      (path, changed) => {
        const other = read(report, changed as JsonObject).record;
        const isKept = JSON.stringify(other) !== JSON.stringify(record);
        expect([path, isKept]).toEqual([path, !(path in ignored[report])]);
      },
    );

    it('has a reason for nothing that does not exist', () => {
      const paths = changesOf(records[report]).map(([path]) => path);
      expect(paths).toEqual(
        expect.arrayContaining(Object.keys(ignored[report])),
      );
    });
  },
);
