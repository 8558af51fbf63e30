import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockCredentials } from '@backstage/backend-test-utils';
import mcpActionsPlugin from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(180_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const account = 'organization:octo-org';
const period = { from: '2026-07-15', to: '2026-07-18' };

describe('actions, asked by an MCP client', () => {
  let path: WholePath;
  let client: Client;

  beforeAll(async () => {
    path = await WholePath.start({
      knex: await databases.init('SQLITE_3'),
      today: '2026-07-20',
      historyDays: 10,
      copilotAdoption: {
        scopes: [
          {
            organization: 'octo-org',
            reports: ['totals', 'users', 'user-teams', 'seats'],
          },
        ],
        admins: ['user:default/nobody'],
      },
      config: { backend: { actions: { pluginSources: ['copilot-adoption'] } } },
      features: [
        mcpActionsPlugin,
        actionsRegistryServiceFactory,
        actionsServiceFactory,
      ],
    });
    await path.sync();
    client = await connect();
  });

  afterAll(async () => {
    await client.close();
    await path.stop();
  });

  async function connect() {
    const one = new Client({ name: 'a test', version: '1.0.0' });
    await one.connect(
      new StreamableHTTPClientTransport(
        new URL(`${path.baseUrl}/mcp-actions/v1`),
        {
          requestInit: {
            headers: { Authorization: mockCredentials.user.header() },
          },
        },
      ),
    );
    return one;
  }

  async function call(name: string, input: Record<string, unknown> = {}) {
    const { tools } = await client.listTools();
    const tool = tools.find(each => each.name.endsWith(name));
    const result = await client.callTool({
      name: tool?.name ?? name,
      arguments: input,
    });
    const [{ text }] = result.content as { text: string }[];
    return { isError: result.isError === true, text };
  }

  async function answerOf(name: string, input?: Record<string, unknown>) {
    const { isError, text } = await call(name, input);
    expect([isError, text]).toEqual([false, expect.anything()]);
    return JSON.parse(text.replace(/^```json\n?|\n?```$/g, ''));
  }

  it('are listed as what only reads', async () => {
    const { tools } = await client.listTools();
    expect(
      tools
        .map(({ name, annotations }) => [
          name.replace(/^.*[.:]/, ''),
          annotations?.readOnlyHint,
        ])
        .sort(),
    ).toEqual([
      ['check-copilot-data-health', true],
      ['explain-copilot-metric', true],
      ['list-copilot-accounts', true],
      ['list-copilot-teams', true],
      ['list-idle-copilot-seats', true],
      ['query-copilot-metrics', true],
      ['rank-copilot-teams-by-change', true],
    ]);
  });

  it('list accounts and teams', async () => {
    const accounts = await answerOf('list-copilot-accounts');
    expect(accounts.items).toMatchObject([{ ref: account }]);
    const teams = await answerOf('list-copilot-teams', { account, limit: 2 });
    expect(teams).toMatchObject({
      items: [{ kind: 'team' }, { kind: 'team' }],
      hasMore: true,
    });
  });

  it('answer the same as the API', async () => {
    const metrics = ['active_users.daily', 'acceptance_rate.completions'];
    const answer = await answerOf('query-copilot-metrics', {
      subjects: [account],
      metrics,
      ...period,
      compare: 'previous',
    });
    expect(answer).toEqual(
      await path.client.getSeries({
        subjects: [account],
        metrics,
        ...period,
        granularity: 'day',
        compare: 'previous',
      }),
    );
  });

  it('rank teams by their change, without those of few people', async () => {
    const metric = 'prompts';
    const answer = await answerOf('rank-copilot-teams-by-change', {
      account,
      metric,
      ...period,
      limit: 100,
    });
    const ranking = await path.client.getRanking({
      scope: account,
      kind: 'team',
      metrics: [metric],
      ...period,
      compare: 'previous',
      limit: 500,
    });
    const known = ranking.items.flatMap(({ ref, values: [value] }) =>
      value.value === null || value.previous === null
        ? []
        : [[ref, value.value - value.previous]],
    );
    expect(known.length).toBeGreaterThan(2);
    expect(ranking.suppressed).toBeGreaterThan(0);
    const rows: { ref: string; change: number }[] = answer.items;
    expect(new Map(rows.map(({ ref, change }) => [ref, change]))).toEqual(
      new Map(known as [string, number][]),
    );
    const changes = rows.map(({ change }) => change);
    expect(changes).toEqual([...changes].sort((one, other) => one - other));
    expect(answer.withoutFigures).toBe(ranking.items.length - known.length);
  });

  it('explain a metric, or name those there are', async () => {
    const { items } = await answerOf('explain-copilot-metric', {
      metric: 'adoption_rate',
    });
    expect(items).toMatchObject([{ id: 'adoption_rate', unit: 'share' }]);
    const unknown = await call('explain-copilot-metric', {
      metric: 'velocity',
    });
    expect(unknown.isError).toBe(true);
    expect(unknown.text).toContain('active_users.daily');
  });

  it('tell the health of the data', async () => {
    const { scopes } = await answerOf('check-copilot-data-health');
    expect(scopes).toMatchObject([{ ref: account }]);
  });

  it('refuse what the caller may not see, and what makes no sense', async () => {
    const seats = await call('list-idle-copilot-seats', { account });
    expect(seats.isError).toBe(true);
    expect(seats.text).toMatch(/NotAllowed|not allowed|copilotAdoption/);
    const half = await call('rank-copilot-teams-by-change', {
      account,
      from: '2026-07-15',
    });
    expect(half.isError).toBe(true);
    expect(half.text).toContain("both 'from' and 'to'");
  });
});
