import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  metricRegistry,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';
import { describeWithPromtool, promtool } from './__testUtils__/promtool';
import { readByPrometheus } from './__testUtils__/readByPrometheus';
import { exportedMetrics } from './exportedMetrics';
import { familyName } from './familyName';
import { formatOpenMetrics, formatPlainText } from './formatOpenMetrics';
import { ExposedFamily } from './ExposedFamily';
import { prefersPlainText } from './prefersPlainText';

const families: ExposedFamily[] = [
  {
    name: 'copilot_adoption_prompts',
    type: 'gauge',
    help: 'Prompts, by "people"\nand \\ agents.',
    unit: 'prompts',
    samples: [
      { labels: { scope: 'organization:octo-org' }, value: 12 },
      { labels: { scope: 'a\\b', team: 'say "hi"\nthere' }, value: 0.25 },
    ],
  },
  { name: 'copilot_adoption_none', type: 'gauge', help: 'None.', samples: [] },
  {
    name: 'copilot_adoption_sync_runs',
    type: 'counter',
    help: 'Runs.',
    samples: [{ labels: {}, value: 3 }],
  },
];

describe('formatOpenMetrics', () => {
  it('writes OpenMetrics', () => {
    expect(formatOpenMetrics(families)).toBe(
      [
        '# TYPE copilot_adoption_prompts gauge',
        '# UNIT copilot_adoption_prompts prompts',
        '# HELP copilot_adoption_prompts Prompts, by \\"people\\"\\nand \\\\ agents.',
        'copilot_adoption_prompts{scope="organization:octo-org"} 12',
        'copilot_adoption_prompts{scope="a\\\\b",team="say \\"hi\\"\\nthere"} 0.25',
        '# TYPE copilot_adoption_sync_runs counter',
        '# HELP copilot_adoption_sync_runs Runs.',
        'copilot_adoption_sync_runs_total 3',
        '# EOF',
        '',
      ].join('\n'),
    );
  });

  it('writes the text format', () => {
    expect(formatPlainText(families)).toBe(
      [
        '# HELP copilot_adoption_prompts Prompts, by "people"\\nand \\\\ agents.',
        '# TYPE copilot_adoption_prompts gauge',
        'copilot_adoption_prompts{scope="organization:octo-org"} 12',
        'copilot_adoption_prompts{scope="a\\\\b",team="say \\"hi\\"\\nthere"} 0.25',
        '# HELP copilot_adoption_sync_runs_total Runs.',
        '# TYPE copilot_adoption_sync_runs_total counter',
        'copilot_adoption_sync_runs_total 3',
        '',
      ].join('\n'),
    );
  });

  it('ends where there is nothing', () => {
    expect(formatOpenMetrics([])).toBe('# EOF\n');
    expect(formatPlainText([])).toBe('');
  });

  describeWithPromtool('by promtool', () => {
    it('writes what Prometheus reads and finds clean', async () => {
      expect(promtool(['check', 'metrics'], formatPlainText(families))).toEqual(
        {
          status: 0,
          output: '',
        },
      );
      expect(readByPrometheus(formatOpenMetrics(families))).toBe(0);
    });
  });
});

function exportedOf(kind: SubjectKind) {
  return exportedMetrics(kind, false).map(({ metric }) => metric);
}

const exported = metricRegistry.filter(metric =>
  (['organization', 'team'] as const).some(kind =>
    exportedOf(kind).includes(metric),
  ),
);
const exportedOfUsers = exportedOf('user');

describe('familyName', () => {
  it.each([
    ['active_users.daily', 'people', 'copilot_adoption_active_users_daily'],
    ['minutes_to_merge', 'minutes', 'copilot_adoption_time_to_merge_seconds'],
  ] as const)('names %s of %s', (id, unit, name) => {
    expect(familyName({ id, unit }).name).toBe(name);
  });

  it('tells a unit only where the name ends in it', () => {
    expect(familyName({ id: 'prompts', unit: 'prompts' })).toEqual({
      name: 'copilot_adoption_prompts',
      unit: 'prompts',
      factor: 1,
    });
    expect(
      familyName({ id: 'prompts', unit: 'prompts' }, { by: 'model' }),
    ).toEqual({
      name: 'copilot_adoption_prompts_by_model',
      factor: 1,
    });
  });

  it('gives every metric, split and subject a name of its own', () => {
    const kinds = [{}, { kind: 'user' }, { kind: 'team', by: 'ide' }] as const;
    const names = metricRegistry.flatMap(metric =>
      kinds.map(parts => familyName(metric, parts).name),
    );
    expect(new Set(names).size).toBe(kinds.length * metricRegistry.length);
  });

  describeWithPromtool('by promtool', () => {
    it('gives every metric a name that Prometheus approves of', () => {
      const named = [
        ...exported.flatMap(metric =>
          [undefined, ...metric.by].map(by => ({ metric, by })),
        ),
        ...exportedOf('team').flatMap(metric =>
          metric.by.map(by => ({ metric, by, kind: 'team' as const })),
        ),
        ...exportedOfUsers.map(metric => ({ metric, kind: 'user' as const })),
      ];
      const all = named.map(({ metric, ...parts }) => ({
        ...familyName(metric, parts),
        type: 'gauge' as const,
        help: metric.meaning,
        samples: [{ labels: {}, value: 1 }],
      }));
      expect(promtool(['check', 'metrics'], formatPlainText(all))).toEqual({
        status: 0,
        output: '',
      });
      expect(readByPrometheus(formatOpenMetrics(all))).toBe(0);
    });
  });
});

describe('prefersPlainText', () => {
  it.each([
    [undefined, false],
    ['*/*', false],
    ['text/html,application/xhtml+xml,*/*;q=0.8', false],
    ['text/plain', true],
    ['text/plain;version=0.0.4', true],
    ['application/openmetrics-text; version=1.0.0', false],
    [
      'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.2',
      false,
    ],
    ['application/openmetrics-text;q=0.2, text/plain;q=0.9', true],
    ['text/plain;q=nothing', false],
  ])('of %s is %s', (accept, expected) => {
    expect(prefersPlainText(accept)).toBe(expected);
  });
});

describe('docs/openmetrics.md', () => {
  const path = resolve(__dirname, '../../../../docs/openmetrics.md');
  const text = readFileSync(path, 'utf8');

  it('has every name', () => {
    const names = exported.map(metric => familyName(metric).name);
    expect(names.filter(name => !text.includes(`| \`${name}\` `))).toEqual([]);
  });

  it('says of which metrics there are people', () => {
    const rows = text.split('\n').filter(line => /^\| `copilot_/.test(line));
    const ofPeople = rows
      .map(row => row.split('|').map(cell => cell.trim()))
      .filter(([, , of]) => /\bpeople$/.test(of))
      .map(([, name]) => name.replaceAll('`', ''));
    const names = exportedOfUsers.map(metric => {
      const kind = exported.includes(metric) ? 'team' : 'user';
      return familyName(metric, { kind }).name;
    });
    expect(new Set(ofPeople)).toEqual(new Set(names));
  });
});
