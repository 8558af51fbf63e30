import { totalsRecord } from '../testing/totalsRecord';
import { someCounters } from '../testing/someCounters';
import { figuresOf } from './figuresOf';

describe('figuresOf', () => {
  it('names what is known of a day, and adds up the rows of each breakdown', () => {
    const figures = figuresOf(
      totalsRecord({
        counters: someCounters({ prompts: 12, acceptances: null }),
        publishedActives: { 1: 5, 7: null, 28: 9 },
        breakdowns: [
          {
            key: { kind: 'feature', feature: 'agent_edit' },
            counters: someCounters({ prompts: 4 }),
          },
          {
            key: { kind: 'feature', feature: 'chat_inline' },
            counters: someCounters({ prompts: 8, acceptances: null }),
          },
        ],
        measures: [{ name: 'cli.sessions', value: 3 }],
      }),
    );

    expect(Object.fromEntries(figures)).toMatchObject({
      prompts: 12,
      'prompts.by_feature': 12,
      'acceptances.by_feature': 0,
      daily_active_users: 5,
      monthly_active_users: 9,
      'cli.sessions': 3,
    });
    expect(figures.has('acceptances')).toBe(false);
    expect(figures.has('weekly_active_users')).toBe(false);
  });
});
