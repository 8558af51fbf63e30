import { reports } from 'backstage-plugin-copilot-adoption-common';
import { reportsOfScope } from './reportsOfScope';

const spend = ['ai-credits', 'premium-requests'];

describe('reportsOfScope', () => {
  it('is all that the kind of scope has, unless told otherwise', () => {
    expect(reportsOfScope('organization', undefined)).toEqual(reports);
    expect(reportsOfScope('enterprise', undefined)).toEqual(
      reports.filter(report => report !== 'subscription'),
    );
  });

  it('takes billing for all that is about money, each once', () => {
    expect(
      reportsOfScope('organization', ['seats', 'billing', 'ai-credits']),
    ).toEqual(['seats', 'subscription', ...spend]);
    expect(reportsOfScope('enterprise', ['billing'])).toEqual(spend);
    expect(reportsOfScope('organization', ['subscription'])).toEqual([
      'subscription',
    ]);
  });

  it('refuses what GitHub does not have', () => {
    expect(() => reportsOfScope('enterprise', ['subscription'])).toThrow(
      "GitHub has a 'subscription' of organizations only",
    );
  });
});
