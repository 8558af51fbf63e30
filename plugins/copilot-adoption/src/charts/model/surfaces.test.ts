import { Series } from 'backstage-plugin-copilot-adoption-common';
import { foldSurfaces } from './surfaces';

function seriesOf(
  key: Series['key'],
  values: (number | null)[],
  rest: Partial<Series> = {},
): Series {
  return {
    subject: 'organization:octo-org',
    metric: 'prompts',
    key,
    values,
    states: values.map(value => (value === null ? 'missing' : 'ok')),
    held: values.map(() => 1),
    expected: values.map(() => 1),
    total: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    totalState: 'ok',
    previous: null,
    reason: null,
    ...rest,
  };
}

describe('foldSurfaces', () => {
  const folded = foldSurfaces([
    seriesOf({ feature: 'chat_panel_agent_mode' }, [5, null]),
    seriesOf({ feature: 'chat_panel_ask_mode' }, [1, null]),
    seriesOf({ feature: 'chat_inline' }, [2, null], {
      states: ['settling', 'missing'],
    }),
    seriesOf({ feature: 'hologram' }, [3, null]),
    seriesOf('other', [4, null]),
    seriesOf({ feature: 'copilot_app' }, [null, null]),
  ]);
  const bySurface = Object.fromEntries(
    folded.map(series => [series.surface, series]),
  );

  it('adds up the features of a surface and keeps gaps', () => {
    expect(bySurface.chat.values).toEqual([3, null]);
    expect(bySurface.chat.total).toBe(3);
  });

  it('keeps apart what has a surface of its own', () => {
    expect(bySurface.agent.values).toEqual([5, null]);
  });

  it('counts features that nobody knows yet as other', () => {
    expect(bySurface.other.values).toEqual([7, null]);
  });

  it('says that a sum may change when one of its parts may', () => {
    expect(bySurface.chat.states).toEqual(['settling', 'missing']);
  });

  it('leaves out surfaces without any value', () => {
    expect(Object.keys(bySurface)).toEqual(['chat', 'agent', 'other']);
  });

  it('loses nothing', () => {
    expect(folded.reduce((sum, { total }) => sum + (total ?? 0), 0)).toBe(15);
  });
});
