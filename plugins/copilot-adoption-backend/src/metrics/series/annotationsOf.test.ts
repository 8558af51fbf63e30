import { getMetric, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { annotationsOf } from './annotationsOf';

const autumn = { from: parseDay('2026-09-01'), to: parseDay('2026-10-31') };

describe('annotationsOf', () => {
  it('tells of GitHub’s breaks that touch a metric’s family', () => {
    const codes = (id: string) =>
      annotationsOf([getMetric(id)], autumn, []).map(each => each.code);
    expect(codes('prompts')).toEqual(['agent-undercount']);
    expect(codes('active_users.daily')).toEqual([]);
  });

  it('tells of the operator’s own days within the period, in their order', () => {
    const own = ['2026-10-31', '2026-08-31', '2026-09-01'].map(day => ({
      day: parseDay(day),
      title: `Of ${day}`,
    }));
    expect(annotationsOf([getMetric('prompts')], autumn, own)).toEqual([
      {
        day: '2026-09-01',
        code: 'operator',
        title: 'Of 2026-09-01',
        source: 'operator',
      },
      expect.objectContaining({ day: '2026-10-06', source: 'github' }),
      {
        day: '2026-10-31',
        code: 'operator',
        title: 'Of 2026-10-31',
        source: 'operator',
      },
    ]);
  });
});
