import {
  bucketOf,
  Day,
  Dimension,
  LegacySurface,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { LegacyDimension } from '../../reports/legacy/LegacyDay';
import {
  LegacyPart,
  readLegacyParts,
} from '../../store/operations/readLegacyParts';
import { addKnown } from '../series/evaluate';
import {
  Figures,
  isLegacy,
  Slice,
  SplitFigures,
  SplitQuantity,
} from './Figures';

/** What the metrics API called the dimensions that it had. */
const legacyNames: Partial<Record<Dimension, LegacyDimension>> = {
  ide: 'editor',
  language: 'language',
  model: 'model',
};

/** Answers for imported days of the metrics API that are split; nothing of them can be narrowed. */
export class LegacySplits {
  readonly #db: Knex;
  readonly #scopeId: number;

  constructor(db: Knex, scopeId: number) {
    this.#db = db;
    this.#scopeId = scopeId;
  }

  async readSplit(
    request: Parameters<Figures['readSplit']>[0],
  ): Promise<SplitFigures> {
    const { kept, granularity } = request;
    const placeOf = (surface: LegacySurface, bucket: Day) =>
      `${surface}/${bucket}`;
    const parts = new Map<string, LegacyPart[]>();
    for (const part of await this.#read(request)) {
      const place = placeOf(part.surface, bucketOf(part.day, granularity));
      const same = parts.get(place) ?? [];
      same.push(part);
      parts.set(place, same);
    }
    const slices: ((key: string) => boolean)[] = [
      ...kept.map(name => (key: string) => key === name),
      key => key !== '' && !kept.includes(key),
    ];
    return slices.map(isInSlice => (quantity, bucket) => {
      if (!isLegacy(quantity)) {
        return null;
      }
      const { surface, figure } = quantity;
      const rows = parts.get(placeOf(surface, bucket)) ?? [];
      const add = (some: readonly LegacyPart[]) =>
        addKnown(some.map(row => row[figure]));
      // Reported as a whole, but without these keys: nothing happened there.
      const nothing = add(rows) === null ? null : 0;
      return add(rows.filter(({ key }) => isInSlice(key))) ?? nothing;
    });
  }

  async readSlices(
    request: Parameters<Figures['readSlices']>[0],
  ): ReturnType<Figures['readSlices']> {
    const parts = await this.#read(request);
    const keys = new Set(parts.map(({ key }) => key).filter(Boolean));
    const slices = [...keys].map((key): Slice => {
      const own = parts.filter(part => part.key === key);
      const weights = request.quantities.filter(isLegacy).flatMap(quantity => {
        const { surface, figure } = quantity;
        return own
          .filter(row => row.surface === surface)
          .map(row => row[figure]);
      });
      return {
        key,
        weight: addKnown(weights) ?? 0,
        // On the busiest day; nobody knows who they were.
        crowd: {
          atLeast: Math.max(0, ...own.map(row => row.engaged_users ?? 0)),
        },
      };
    });
    return { slices, outside: { atLeast: 0 } };
  }

  async #read(request: {
    quantities: readonly SplitQuantity[];
    split: { by?: Dimension };
    days: readonly Day[];
  }): Promise<LegacyPart[]> {
    const by = request.split.by && legacyNames[request.split.by];
    const surfaces = new Set<LegacySurface>(
      request.quantities.filter(isLegacy).map(({ surface }) => surface),
    );
    return by
      ? readLegacyParts({
          db: this.#db,
          scopeId: this.#scopeId,
          surfaces: [...surfaces],
          by,
          days: request.days,
        })
      : [];
  }
}
