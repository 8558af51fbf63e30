import { syncErrors } from './errorCodes';
import { adviceOn, requiredPermission } from './requiredPermission';

describe('adviceOn', () => {
  it('names the permission that a report of its own needs', () => {
    expect(adviceOn('missingPermission', 'seats', 'organization')).toContain(
      'GitHub Copilot Business: read',
    );
    expect(adviceOn('missingPermission', 'seats', 'enterprise')).toContain(
      'GitHub Apps and fine-grained tokens do not work',
    );
    expect(adviceOn('missingPermission', 'users', 'organization')).toBe(
      requiredPermission('users-28-day', 'organization'),
    );
  });

  it('names it where GitHub may only pretend that there is nothing', () => {
    const advice = adviceOn('notFound', 'seats', 'enterprise');
    expect(advice).toContain(syncErrors.notFound.advice);
    expect(advice).toContain('manage_billing:copilot');
  });

  it('has nothing to add elsewhere', () => {
    expect(adviceOn('rateLimited', 'seats', 'enterprise')).toBe(
      syncErrors.rateLimited.advice,
    );
  });
});
