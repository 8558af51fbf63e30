import {
  Day,
  monthEndOf,
  monthStartOf,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import {
  BilledModel,
  readBillItems,
} from '../../store/operations/readBillItems';
import { addKnown } from '../series/evaluate';
import {
  BillQuantity,
  DayFigures,
  DaysRequest,
  Figures,
  isBill,
  Slice,
  SplitFigures,
} from './Figures';
import { modelKeyOf } from './modelKeyOf';

/** Answers for what GitHub bills a scope. A month stands on its first day; without lines on its bill it costs nothing. */
export class Bills {
  readonly #db: Knex;
  readonly #scopeId: number;
  readonly #countPeople: Figures['readSlices'];

  constructor(options: {
    db: Knex;
    scopeId: number;
    /** Bills don't say how many people stand behind a model; what they did with it does. */
    countPeople: Figures['readSlices'];
  }) {
    this.#db = options.db;
    this.#scopeId = options.scopeId;
    this.#countPeople = options.countPeople;
  }

  async readDays({ days }: Pick<DaysRequest, 'days'>): Promise<DayFigures> {
    const items = await this.#read(days);
    return (quantity, day) =>
      isBill(quantity) && day === monthStartOf(day)
        ? addUp(items, quantity, day)
        : null;
  }

  async readSplit({
    kept,
    days,
  }: Parameters<Figures['readSplit']>[0]): Promise<SplitFigures> {
    const items = await this.#read(days);
    const held = new Set(days);
    const isOther = ({ model }: BilledModel) =>
      !kept.includes(modelKeyOf(model));
    const slices = [
      ...kept.map(key => items.filter(each => modelKeyOf(each.model) === key)),
      items.filter(isOther),
    ];
    return slices.map(
      slice => (quantity, month) =>
        isBill(quantity) && held.has(month)
          ? addUp(slice, quantity, month)
          : null,
    );
  }

  async readSlices(
    request: Parameters<Figures['readSlices']>[0],
  ): ReturnType<Figures['readSlices']> {
    const items = await this.#read(request.days);
    const counted = await this.#countPeople({
      ...request,
      quantities: [{ from: 'counter', counter: 'generations' }],
    });
    const keys = new Set(items.map(({ model }) => modelKeyOf(model)));
    const slices = [...keys].map((key): Slice => {
      const own = items.filter(({ model }) => modelKeyOf(model) === key);
      const weights = request.quantities
        .filter(isBill)
        .flatMap(({ report, figure }) =>
          own.filter(item => item.report === report).map(item => item[figure]),
        );
      return {
        key,
        weight: addKnown(weights) ?? 0,
        crowd: counted.slices.find(slice => slice.key === key)?.crowd ?? {
          atLeast: 0,
        },
      };
    });
    return { slices, outside: { atLeast: 0 } };
  }

  /** The bills of the months that begin on one of the days. */
  #read(days: readonly Day[]): Promise<BilledModel[]> {
    const months = days.filter(day => day === monthStartOf(day));
    return readBillItems({
      db: this.#db,
      scopeId: this.#scopeId,
      days: months.map(monthEndOf),
    });
  }
}

/** What is not said of any line is not known; where there is no line, there was nothing. */
function addUp(
  items: readonly BilledModel[],
  { report, figure }: BillQuantity,
  month: Day,
): number | null {
  const end = monthEndOf(month);
  const own = items.filter(item => item.report === report && item.day === end);
  return own.length > 0 ? addKnown(own.map(item => item[figure])) : 0;
}
