import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { copilotAdoptionSeatPricesExtensionPoint } from 'backstage-plugin-copilot-adoption-node';
import { ContractPrices } from './ContractPrices';

/** Prices seats by the contracts in `copilotModules.contracts`, where there are some. */
export const contractPricesModule = createBackendModule({
  pluginId: 'copilot-adoption',
  moduleId: 'contract-prices',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        seatPrices: copilotAdoptionSeatPricesExtensionPoint,
      },
      async init({ config, seatPrices }) {
        if (!config.has('copilotModules.contracts')) {
          return;
        }
        const contracts = new ContractPrices(config);
        // A mistake is told at start, not when somebody asks for costs.
        await contracts.getSeatPrices();
        seatPrices.setSeatPriceSource(contracts);
      },
    });
  },
});
