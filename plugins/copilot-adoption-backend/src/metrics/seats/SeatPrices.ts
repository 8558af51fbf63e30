import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  Clock,
  CopilotSeatPriceSource,
} from 'backstage-plugin-copilot-adoption-node';
import { Settings } from '../../settings';
import { PriceList } from './PriceList';

/** Prices change rarely, a page asks for them many times. */
const freshness = 60_000;

/** What seats cost: by the configuration, or by the source that a module has brought. */
export class SeatPrices {
  readonly #options: {
    settings: Pick<Settings, 'seats'>;
    source?: CopilotSeatPriceSource;
    clock: Clock;
    logger: LoggerService;
  };
  #asked?: { until: number; list: Promise<PriceList> };

  constructor(options: {
    settings: Pick<Settings, 'seats'>;
    source?: CopilotSeatPriceSource;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  async find(): Promise<PriceList> {
    const now = this.#options.clock.now();
    if (!this.#asked || this.#asked.until <= now) {
      const list = this.#ask(this.#asked?.list);
      this.#asked = { until: now + freshness, list };
    }
    return this.#asked.list;
  }

  /** Where the source fails, the last list goes on; before the first one no price is known, which is not none. */
  async #ask(last?: Promise<PriceList>): Promise<PriceList> {
    const { settings, source, logger } = this.#options;
    const usual = settings.seats.monthlyPrices;
    if (!source) {
      return new PriceList(usual);
    }
    try {
      return new PriceList(usual, await source.getSeatPrices());
    } catch (error) {
      logger.warn(
        `The source of seat prices '${source.name}' has failed`,
        toError(error),
      );
      return last ?? new PriceList(new Map());
    }
  }
}
