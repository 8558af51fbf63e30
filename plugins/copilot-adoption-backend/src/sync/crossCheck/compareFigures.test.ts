import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { compareFigures } from './compareFigures';

const day = parseDay('2026-11-02');

function differences(
  held: Record<string, number>,
  reported: Record<string, number>,
) {
  return compareFigures({
    report: 'totals',
    day,
    held: new Map(Object.entries(held)),
    reported: new Map(Object.entries(reported)),
  });
}

describe('compareFigures', () => {
  it('names what differs, with both figures', () => {
    expect(
      differences(
        { prompts: 12, acceptances: 5 },
        { prompts: 12, acceptances: 6 },
      ),
    ).toEqual([
      { report: 'totals', day, measure: 'acceptances', held: 5, reported: 6 },
    ]);
  });

  it('tells a figure that is not stored from a zero', () => {
    expect(differences({}, { prompts: 3 })).toMatchObject([
      { held: null, reported: 3 },
    ]);
    expect(differences({ prompts: 3 }, { prompts: 0 })).toMatchObject([
      { held: 3, reported: 0 },
    ]);
  });

  it.each([
    ['what the report leaves out', { prompts: 12 }, {}],
    ['a zero of what is not stored', {}, { prompts: 0 }],
    ['the last digits of an average', { mean: 0.1 + 0.2 }, { mean: 0.3 }],
  ])('takes no offence at %s', (_, held, reported) => {
    expect(
      differences(
        held as Record<string, number>,
        reported as Record<string, number>,
      ),
    ).toEqual([]);
  });
});
