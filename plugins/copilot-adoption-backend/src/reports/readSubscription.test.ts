import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { pagesOf } from './__fixtures__/pagesOf';
import { readSubscription } from './readSubscription';

const day = parseDay('2026-11-02');

describe('readSubscription', () => {
  it.each(['', null, { message: 'Maintenance' }, { seat_breakdown: 7 }])(
    'refuses %j',
    async body => {
      await expect(
        readSubscription(pagesOf([body]), { day }, () => {}),
      ).rejects.toThrow('something else than a subscription');
    },
  );

  it('notices a change of a policy', async () => {
    const hashOf = async (cli: string) => {
      const page = { seat_breakdown: { total: 7 }, cli };
      const summary = await readSubscription(
        pagesOf([page]),
        { day },
        () => {},
      );
      return summary.contentHash;
    };
    await expect(hashOf('enabled')).resolves.toBe(await hashOf('enabled'));
    await expect(hashOf('enabled')).resolves.not.toBe(await hashOf('disabled'));
  });
});
