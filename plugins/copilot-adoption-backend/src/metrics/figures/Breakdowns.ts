import {
  bucketOf,
  Day,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Crowd, unite } from '../floor/Crowd';
import { addKnown } from '../series/evaluate';
import { BreakdownPart, findBreakdownParts } from './breakdownParts';
import { BreakdownSource, CrowdRequest } from './BreakdownSource';
import {
  CounterQuantity,
  DayFigures,
  DaysRequest,
  Figures,
  isCounter,
  isNarrowed,
  Slice,
  Split,
  SplitFigures,
} from './Figures';
import { SelectedKeys } from './selectKeys';

/** Answers for counters that are split or narrowed, from breakdown rows of any source. */
export class Breakdowns {
  readonly #db: Knex;
  readonly #source: BreakdownSource;
  /** By what was asked: several metrics of one question are split by the same keys. */
  readonly #crowds = new Map<string, Promise<Crowd[]>>();

  constructor(db: Knex, source: BreakdownSource) {
    this.#db = db;
    this.#source = source;
  }

  /** Values by day of counters that are narrowed, by features of their own or by what is asked. */
  async readDays({
    quantities,
    where,
    days,
  }: DaysRequest): Promise<DayFigures> {
    const [figures] = await this.readSplit({
      quantities: quantities.filter(quantity => isNarrowed(quantity, where)),
      split: { where },
      kept: [''],
      days,
      granularity: 'day',
    });
    return figures;
  }

  async readSplit(
    request: Parameters<Figures['readSplit']>[0],
  ): Promise<SplitFigures> {
    const { kept, days, granularity } = request;
    const parts = await this.#findParts(
      request.quantities.filter(isCounter),
      request.split,
    );
    const present = await this.#source.readPresence(days);
    const buckets = new Set(
      [...present].map(day => bucketOf(day, granularity)),
    );
    const sums = await Promise.all(
      parts.map(part => this.#sumPart(part, { kept, days, granularity })),
    );
    return [...kept, 'other'].map((_, slice) => (quantity, bucket) => {
      const part = parts.findIndex(
        ({ has }) => quantity.from === 'counter' && has(quantity),
      );
      if (part < 0 || quantity.from !== 'counter' || !buckets.has(bucket)) {
        return null;
      }
      const row = sums[part].get(`${slice}/${bucket}`);
      // Reported without a row of this key: nothing happened there.
      return row ? row[quantity.counter] : 0;
    });
  }

  async readSlices(
    request: Parameters<Figures['readSlices']>[0],
  ): ReturnType<Figures['readSlices']> {
    const parts = await this.#findParts(
      request.quantities.filter(isCounter),
      request.split,
    );
    const counted = await Promise.all(
      parts.map(part => this.#countPart(part, request)),
    );
    const all = counted.flatMap(({ slices }) => slices);
    const slices = [...new Set(all.map(({ key }) => key))].map(key => {
      const same = all.filter(slice => slice.key === key);
      return {
        key,
        weight: same.reduce((sum, { weight }) => sum + weight, 0),
        crowd: unite(same.map(({ crowd }) => crowd)),
      };
    });
    return { slices, outside: unite(counted.map(({ outside }) => outside)) };
  }

  #countCrowds(request: CrowdRequest): Promise<Crowd[]> {
    const key = JSON.stringify(request);
    const crowds = this.#crowds.get(key) ?? this.#source.countCrowds(request);
    this.#crowds.set(key, crowds);
    return crowds;
  }

  #findParts(
    quantities: readonly CounterQuantity[],
    split: Split,
  ): Promise<BreakdownPart[]> {
    return findBreakdownParts({
      db: this.#db,
      quantities,
      split,
      kindOf: kind => this.#source.kindOf(kind),
    });
  }

  async #sumPart(
    { kind, keys, columns }: BreakdownPart,
    request: {
      kept: readonly string[];
      days: readonly Day[];
      granularity: Granularity;
    },
  ) {
    const { kept, days, granularity } = request;
    const rows = await this.#source.sum({
      kind,
      slices: foldKeys(keys, kept),
      columns,
      days,
      granularity,
    });
    return new Map(rows.map(row => [`${row.slice}/${row.bucket}`, row]));
  }

  async #countPart(
    { kind, keys, peopleKeys, columns }: BreakdownPart,
    { days, enough }: { days: readonly Day[]; enough: number },
  ) {
    const names = [...keys.slices.keys()];
    const request = { kind, slices: listSlices(keys, names), days };
    const crowds = await this.#countCrowds({
      ...request,
      peopleSlices: listSlices(peopleKeys, names),
      enough,
    });
    const sums = await this.#source.sumKeys({ ...request, columns });
    const slices = names.flatMap((key, index): Slice[] => {
      const rows = request.slices[index].flatMap(id => sums.get(id) ?? []);
      const values = rows.flatMap(row =>
        columns.map(column => row[column] ?? null),
      );
      const slice = {
        key,
        weight: addKnown(values) ?? 0,
        crowd: crowds[index],
      };
      // The dictionary also knows the keys of other subjects and times.
      return rows.length > 0 ? [slice] : [];
    });
    return { slices, outside: crowds[names.length] };
  }
}

/** The ids of each key, and last those outside. */
function listSlices(
  { slices, outside }: SelectedKeys,
  names: readonly string[],
): number[][] {
  return [...names.map(key => slices.get(key) ?? []), outside];
}

/** The kept keys' ids one by one, then those of all other keys together. */
function foldKeys(
  { slices }: SelectedKeys,
  kept: readonly string[],
): number[][] {
  const other = [...slices].filter(([key]) => !kept.includes(key));
  return [
    ...kept.map(key => slices.get(key) ?? []),
    other.flatMap(([, ids]) => ids),
  ];
}
