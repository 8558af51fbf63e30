import { TestDatabases } from '@backstage/backend-test-utils';
import { TestHistory } from '../testing/TestHistory';

const databases = TestDatabases.create({
  ids: process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING
    ? ['SQLITE_3', 'POSTGRES_18']
    : ['SQLITE_3'],
});

describe.each(databases.eachSupportedId())('answerSeries, %p', databaseId => {
  it('answers', async () => {
    const knex = await databases.init(databaseId);
    const history = await TestHistory.create({ knex, today: '2026-11-20' });
    for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) {
      await history.addTotals(day, {
        actives: [7, 8, 9],
        deeds: [
          {
            feature: 'code_completion',
            language: 'python',
            ide: 'vscode',
            generations: 10,
            acceptances: 4,
          },
          {
            feature: 'agent_edit',
            language: 'go',
            model: 'm1',
            ide: 'vscode',
            generations: 1,
            lines_added: 4,
          },
        ],
        measures: { 'cli.sessions': 4 },
      });
      await history.addPeople(
        day,
        [1, 2, 3, 4, 5, 6].map(id => ({
          id,
          deeds: [
            {
              feature: 'code_completion',
              language: 'python',
              generations: 2,
              acceptances: 1,
              prompts: 1,
            },
            {
              feature: 'agent_edit',
              language: 'go',
              model: 'm1',
              ide: 'vscode',
              generations: 1,
              lines_added: 4,
            },
          ],
          flags: ['engaged', 'agent'],
          credits: 2,
        })),
        { 11: [1, 2, 3, 4, 5, 6], 12: [1, 2] },
      );
    }
    await history.finish();
    const all =
      'active_users.daily,active_users.monthly,engaged_share,agent_share,acceptance_rate.completions,prompts,agent_line_share,ai_credits,cli_sessions';
    for (const metrics of [history.unguarded, history.metrics]) {
      for (const subject of [
        'organization:octo-org',
        'organization:octo-org/team:team-11',
        'organization:octo-org/team:~12',
      ]) {
        const answer = await history.ask(
          {
            subject,
            metrics: all,
            from: '2026-11-01',
            to: '2026-11-04',
            compare: 'previous',
          },
          metrics,
        );
        console.log(
          JSON.stringify(
            answer.series.map(s => [
              s.metric,
              s.values,
              s.states.join(),
              s.total,
              s.totalState,
              s.reason,
              s.previousState,
            ]),
          ),
        );
        const split = await history.ask(
          {
            subject,
            metrics: 'suggestions,agent_line_share',
            by: 'language',
            from: '2026-11-01',
            to: '2026-11-04',
            granularity: 'week',
          },
          metrics,
        );
        console.log(
          JSON.stringify(
            split.series.map(s => [
              s.metric,
              s.key,
              s.values,
              s.states.join(),
              s.total,
              s.totalState,
              s.reason,
            ]),
          ),
        );
        const period = await history.ask(
          {
            subject,
            metrics: 'active_users.period',
            from: '2026-11-01',
            to: '2026-11-04',
            granularity: 'week',
            compare: 'previous',
          },
          metrics,
        );
        console.log(JSON.stringify(period));
      }
    }
  });
});
