import {
  dimensions,
  metricRegistry,
} from 'backstage-plugin-copilot-adoption-common';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeWithPromtool, promtool } from './__testUtils__/promtool';
import { exportedMetrics } from './exportedMetrics';
import { ExposedFamily } from './ExposedFamily';
import { familyName } from './familyName';
import { healthFamilies } from './healthFamilies';
import { droppedFamily } from './droppedFamily';
import { rateLimitFamilies, syncFamilies } from './syncFamilies';
import { dayFamily } from './usageFamilies';

const examples = resolve(__dirname, '../../../../examples');
const prometheus = join(examples, 'prometheus');
const grafana = join(examples, 'grafana');

/** Every name that an exposition may hold. */
const exposed = new Set([
  ...(['enterprise', 'organization', 'team'] as const).flatMap(kind =>
    exportedMetrics(kind, true).map(({ metric }) => familyName(metric).name),
  ),
  ...exportedMetrics('user', true).map(
    ({ metric }) => familyName(metric, { kind: 'user' }).name,
  ),
  ...(['organization', 'team'] as const).flatMap(kind =>
    metricRegistry.flatMap(metric =>
      dimensions
        .filter(by => metric.by.includes(by))
        .map(by => familyName(metric, { by, kind }).name),
    ),
  ),
  ...[
    dayFamily([]),
    droppedFamily(0),
    ...healthFamilies({ scopes: [] }, 0),
    ...syncFamilies({ runs: [], reports: [], droppedLines: [] }),
    ...rateLimitFamilies([]),
  ].map(nameOf),
]);

function nameOf({ name, type }: ExposedFamily): string {
  return type === 'counter' ? `${name}_total` : name;
}

function namesIn(text: string): string[] {
  return [...new Set(text.match(/\bcopilot_adoption_\w+/g))];
}

describe('examples/prometheus', () => {
  it.each(['alerts.yaml', 'alerts.test.yaml'])(
    '%s asks only for what is exposed',
    file => {
      const names = namesIn(readFileSync(join(prometheus, file), 'utf8'));
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter(name => !exposed.has(name))).toEqual([]);
    },
  );

  describeWithPromtool('by promtool', () => {
    it('has valid rules', () => {
      const { status, output } = promtool([
        ...['check', 'rules'],
        join(prometheus, 'alerts.yaml'),
      ]);
      expect(output).toContain('SUCCESS: 6 rules found');
      expect(status).toBe(0);
    });

    it('is alarmed when it should be, and only then', () => {
      const { status, output } = promtool([
        ...['test', 'rules'],
        join(prometheus, 'alerts.test.yaml'),
      ]);
      expect({ status, output }).toEqual({
        status: 0,
        output: expect.stringContaining('SUCCESS'),
      });
    });

    it('has a valid configuration of Prometheus', () => {
      const { status, output } = promtool([
        ...['check', 'config', '--syntax-only'],
        join(prometheus, 'prometheus.yaml'),
      ]);
      expect({ status, output }).toMatchObject({ status: 0 });
    });
  });
});

interface GridPosition {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The squares of Grafana's grid that a panel covers. */
function squaresOf({ x, y, w, h }: GridPosition): string[] {
  return Array.from(
    { length: w * h },
    (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`,
  );
}

describe('examples/grafana', () => {
  const dashboard = join(grafana, 'openmetrics-dashboard.json');
  const text = readFileSync(dashboard, 'utf8');
  const { panels, uid } = JSON.parse(text);
  const charts = panels.filter(({ type }: { type: string }) => type !== 'row');

  it('asks only for what is exposed', () => {
    const names = namesIn(text);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(name => !exposed.has(name))).toEqual([]);
    expect(uid).toBe('copilot-adoption');
  });

  it('has a question and a place of its own for every panel', () => {
    for (const { targets, datasource } of charts) {
      expect(targets.length).toBeGreaterThan(0);
      expect(datasource).toEqual({ type: 'prometheus', uid: '${datasource}' });
    }
    const ids = panels.map(({ id }: { id: number }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const squares = panels.flatMap(({ gridPos }: { gridPos: GridPosition }) =>
      squaresOf(gridPos),
    );
    expect(new Set(squares).size).toBe(squares.length);
  });

  it.each(['language', 'model', 'feature'])(
    'shows what the chosen teams use by %s',
    by => {
      const asked = new RegExp(
        `copilot_adoption_team_\\w+_by_${by}\\{[^}]*team=~"\\$team"`,
      );
      const [panel] = charts.filter(
        ({ targets }: { targets: { expr: string; legendFormat: string }[] }) =>
          targets.some(
            ({ expr, legendFormat }) =>
              asked.test(expr) && legendFormat === `{{team}}: {{${by}}}`,
          ),
      );
      expect(panel?.description).toContain(`Needs ${by} in`);
    },
  );

  describeWithPromtool('by promtool', () => {
    it('asks in PromQL', () => {
      const rules = charts.flatMap(
        ({ targets }: { targets: { expr: string }[] }) =>
          targets.map(({ expr }, index) => ({
            record: `question:${index}`,
            // As Grafana fills in what is chosen above the panels.
            expr: expr.replaceAll(/\$\w+/g, '.*'),
          })),
      );
      const groups = rules.map((rule: object, index: number) => ({
        name: `panel ${index}`,
        rules: [rule],
      }));
      const folder = mkdtempSync(join(tmpdir(), 'questions-'));
      const file = join(folder, 'rules.yaml');
      // JSON is YAML.
      writeFileSync(file, JSON.stringify({ groups }));
      const { status, output } = promtool([
        ...['check', 'rules', '--lint=none'],
        file,
      ]);
      rmSync(folder, { recursive: true });
      expect({ status, output }).toEqual({
        status: 0,
        output: expect.stringContaining(`${rules.length} rules found`),
      });
    });
  });
});
