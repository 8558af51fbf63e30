import { metricRegistry } from 'backstage-plugin-copilot-adoption-common';
import { copilotAdoptionTranslationRef } from '../translationRef';
import german from './index';
import { caveats, words } from './metrics';

/** What Backstage itself reads from a ref. */
const english = (
  copilotAdoptionTranslationRef as unknown as {
    getDefaultMessages(): Record<string, string>;
  }
).getDefaultMessages();

function placeholders(texts: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort(),
    ]),
  );
}

describe('the German texts', () => {
  it('are those of the English, none missing and none left over', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(german).filter(key => !german[key].trim())).toEqual([]);
  });

  it('say the same values', () => {
    expect(placeholders(german)).toEqual(placeholders(english));
  });

  it('of metrics are about metrics that there are', () => {
    expect(metricRegistry.map(({ id }) => id)).toEqual(
      expect.arrayContaining(Object.keys(words)),
    );
    expect(metricRegistry.flatMap(metric => metric.caveats)).toEqual(
      expect.arrayContaining(Object.keys(caveats)),
    );
  });
});
