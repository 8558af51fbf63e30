import { mockCredentials } from '@backstage/backend-test-utils';
import {
  describeWithPromtool,
  promtool,
} from '../openmetrics/__testUtils__/promtool';
import { readByPrometheus } from '../openmetrics/__testUtils__/readByPrometheus';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

const as =
  (authorization: string): typeof fetch =>
  (input, init) =>
    fetch(input, {
      ...init,
      headers: { ...init?.headers, authorization },
    });

const asService = as(mockCredentials.service.header());
const asAdmin = as(mockCredentials.user.header());

describe('OpenMetrics, from the simulated GitHub to an HTTP answer', () => {
  let path: WholePath;

  beforeAll(async () => {
    path = await WholePath.start({
      knex: await databases.init('SQLITE_3'),
      today: '2026-07-23',
      historyDays: 6,
      copilotAdoption: {
        admins: ['user:default/mock'],
        scopes: [{ organization: 'octo-org' }, { enterprise: 'acme' }],
        openMetrics: {
          labels: ['window', 'feature', 'ide', 'language', 'model'],
        },
      },
    });
    await path.sync();
  });

  afterAll(async () => {
    await path.stop();
  });

  async function scrape(accept?: string, asWhom = asService) {
    const answer = await path.ask('/openmetrics', (input, init) =>
      asWhom(input, {
        ...init,
        ...(accept && { headers: { accept } }),
      }),
    );
    expect(answer.status).toBe(200);
    return {
      type: answer.headers.get('content-type'),
      text: await answer.text(),
    };
  }

  it('answers in OpenMetrics, and in the text format where that is asked for', async () => {
    const { type, text } = await scrape();
    expect(type).toBe(
      'application/openmetrics-text; version=1.0.0; charset=utf-8',
    );
    expect(text).toMatch(
      /^copilot_adoption_active_users_daily\{scope="organization:octo-org"\} [1-9]\d*$/m,
    );
    expect(text).toMatch(
      /^copilot_adoption_active_users_daily\{scope="organization:octo-org",team="checkout"\} [1-9]\d*$/m,
    );
    expect(text).toMatch(
      /^copilot_adoption_prompts_by_model\{scope="enterprise:acme",model="[^"]+",window="28d"\} [1-9]\d*$/m,
    );
    expect(text.endsWith('\n# EOF\n')).toBe(true);
    const plain = await scrape('text/plain');
    expect(plain.type).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(plain.text).not.toContain('# EOF');
  });

  it('says what the API says', async () => {
    const { text } = await scrape();
    const day = '2026-07-22';
    const { series } = await path.client.getSeries({
      subjects: ['organization:octo-org'],
      metrics: ['acceptance_rate.completions'],
      from: day,
      to: day,
    });
    expect(text).toContain(
      `copilot_adoption_acceptance_rate_completions{scope="organization:octo-org",window="1d"} ${series[0].total}\n`,
    );
  });

  it('tells those who may know how the sync is getting on', async () => {
    const { text } = await scrape();
    expect(text).toMatch(
      /^copilot_adoption_report_staleness_seconds\{scope="organization:octo-org",report="totals"\} 43\d{3}$/m,
    );
    expect(text).not.toContain('copilot_adoption_sync_runs');
    const { text: told } = await scrape(undefined, asAdmin);
    expect(told).toMatch(
      /^copilot_adoption_sync_runs\{result="succeeded"\} [1-9]/m,
    );
    expect(told).toMatch(
      /^copilot_adoption_report_rows\{scope="enterprise:acme",report="users"\} [1-9]/m,
    );
    expect(told).toMatch(
      /^copilot_adoption_report_last_success_timestamp_seconds\{scope="enterprise:acme",report="seats"\} \d+/m,
    );
    expect(told).toMatch(
      /^copilot_adoption_github_rate_limit_remaining\{scope="organization:octo-org"\} \d+$/m,
    );
  });

  it('names nobody', async () => {
    const { text } = await scrape();
    expect(text).not.toMatch(/avery|user=/);
  });

  describeWithPromtool('by promtool', () => {
    it('is what Prometheus reads and finds clean', async () => {
      const plain = await scrape('text/plain', asAdmin);
      expect(promtool(['check', 'metrics'], plain.text)).toEqual({
        status: 0,
        output: '',
      });
      const { text } = await scrape(undefined, asAdmin);
      expect(readByPrometheus(text)).toBe(0);
    });
  });
});
