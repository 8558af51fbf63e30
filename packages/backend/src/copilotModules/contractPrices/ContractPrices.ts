import { Config } from '@backstage/config';
import { parseSubjectRef } from 'backstage-plugin-copilot-adoption-common';
import {
  CopilotSeatPrice,
  CopilotSeatPriceSource,
} from 'backstage-plugin-copilot-adoption-node';

/** Prices as the contracts with GitHub have them: by organization or enterprise, and from a day on. */
export class ContractPrices implements CopilotSeatPriceSource {
  readonly name = 'contracts';
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
  }

  /** Read anew each time, so that a changed configuration is followed. */
  async getSeatPrices(): Promise<CopilotSeatPrice[]> {
    const contracts =
      this.#config.getOptionalConfigArray('copilotModules.contracts') ?? [];
    return contracts.map(contract => {
      const scope = contract.getOptionalString('scope');
      return {
        scope: scope ? parseSubjectRef(scope).scope : undefined,
        plan: contract.getString('plan'),
        monthlyPrice: contract.getNumber('monthlyPrice'),
        from: contract.getOptionalString('from'),
      };
    });
  }
}
