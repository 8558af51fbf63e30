import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { copilotAdoptionSeatPricesExtensionPoint } from 'backstage-plugin-copilot-adoption-node';
import { TestPortal } from '../__testUtils__/TestPortal';
import contractPrices from '.';

jest.setTimeout(60_000);

const contract = { scope: 'organization:org-1', plan: 'business' };

describe('prices by contract', () => {
  let portal: TestPortal | undefined;

  async function start(contracts?: object[]) {
    portal = await TestPortal.start({
      modules: [contractPrices],
      copilotModules: { contracts },
    });
    return portal;
  }

  /** What a seat of the plan costs, by the register of seats and by its history. */
  async function priceOfSeat() {
    await portal!.sync();
    const { totals, plans } = await portal!.ask(
      '/seats?scope=organization:org-1',
    );
    const { series } = await portal!.ask(
      '/series?subject=organization:org-1&metrics=seats,seat_cost&from=2026-11-18&to=2026-11-18',
    );
    expect(plans).toEqual([{ value: 'business', seats: totals.seats }]);
    const [seats, cost] = series.map(
      ({ values }: { values: number[] }) => values[0],
    );
    return [totals.cost.monthly / totals.seats, cost / seats];
  }

  afterEach(async () => {
    await portal?.stop();
    portal = undefined;
  });

  it('count from their first day on, those of the organization first', async () => {
    await start([
      { ...contract, monthlyPrice: 17 },
      { ...contract, monthlyPrice: 15, from: '2026-11-01' },
      { ...contract, monthlyPrice: 12, from: '2026-11-19' },
      { plan: 'business', monthlyPrice: 18, from: '2026-11-10' },
    ]);
    await expect(priceOfSeat()).resolves.toEqual([15, 15]);
  });

  it('are the configured ones where no contract says otherwise', async () => {
    await start([
      { scope: 'organization:other', plan: 'business', monthlyPrice: 1 },
    ]);
    await expect(priceOfSeat()).resolves.toEqual([19, 19]);
  });

  it.each([
    [{ ...contract, monthlyPrice: 'cheap' }, /copilotModules\.contracts\[0\]/],
    [{ ...contract, scope: 'org-1', monthlyPrice: 1 }, /has no ':' in 'org-1'/],
  ])('are refused at start where they are %j', async (mistake, message) => {
    await expect(start([mistake])).rejects.toThrow(message);
  });

  it('come from one module only, and a second one is named', async () => {
    const another = createBackendModule({
      pluginId: 'copilot-adoption',
      moduleId: 'another',
      register(env) {
        env.registerInit({
          deps: {
            logger: coreServices.logger,
            prices: copilotAdoptionSeatPricesExtensionPoint,
          },
          async init({ prices }) {
            prices.setSeatPriceSource({
              name: 'price service',
              getSeatPrices: async () => [],
            });
          },
        });
      },
    });
    await expect(
      TestPortal.start({
        modules: [contractPrices, another],
        copilotModules: { contracts: [] },
      }),
    ).rejects.toThrow(
      /'(contracts|price service)' for its seat prices already and cannot have '(contracts|price service)' too/,
    );
  });
});
