import {
  bucketOf,
  Day,
  Granularity,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { BreakdownKind } from '../../reports/records';
import { readBreakdownKeys } from '../../store/operations/readBreakdownKeys';
import { BreakdownKeyRow } from '../../store/tables';
import { unite } from '../floor/Crowd';
import { addKnown } from '../series/evaluate';
import { BreakdownPart, findBreakdownParts } from './breakdownParts';
import { BreakdownSource } from './BreakdownSource';
import { BreakdownSums } from './BreakdownSums';
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
import { onceEach } from './onceEach';
import { SelectedKeys } from './selectKeys';

/** Answers for counters that are split or narrowed, from breakdown rows of any source. */
export class Breakdowns {
  readonly #source: BreakdownSource;
  readonly #sums: BreakdownSums;
  readonly #readKeys: (kind: BreakdownKind) => Promise<BreakdownKeyRow[]>;
  readonly #readPresence: BreakdownSource['readPresence'];
  readonly #countCrowds: BreakdownSource['countCrowds'];

  constructor(db: Knex, source: BreakdownSource) {
    this.#source = source;
    this.#sums = new BreakdownSums(source);
    this.#readKeys = onceEach(kind => readBreakdownKeys({ db, kind }));
    this.#readPresence = onceEach(days => source.readPresence(days));
    this.#countCrowds = onceEach(request => source.countCrowds(request));
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
    const [present, ...sums] = await Promise.all([
      this.#readPresence(days),
      ...parts.map(part => this.#sumPart(part, { kept, days, granularity })),
    ]);
    const buckets = new Set(
      [...present].map(day => bucketOf(day, granularity)),
    );
    return [...kept, 'other'].map((_, slice) => (quantity, bucket) => {
      const part = parts.findIndex(
        ({ has }) => quantity.from === 'counter' && has(quantity),
      );
      if (part < 0 || quantity.from !== 'counter' || !buckets.has(bucket)) {
        return null;
      }
      const sum = sums[part].get(`${quantity.counter}/${slice}/${bucket}`);
      // Reported without a row of this key: nothing happened there.
      return sum === undefined ? 0 : sum;
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

  #findParts(
    quantities: readonly CounterQuantity[],
    split: Split,
  ): Promise<BreakdownPart[]> {
    return findBreakdownParts({
      quantities,
      split,
      kindOf: kind => this.#source.kindOf(kind),
      readKeys: this.#readKeys,
    });
  }

  /** Sums by counter, slice and bucket. */
  async #sumPart(
    { kind, keys, columns }: BreakdownPart,
    request: {
      kept: readonly string[];
      days: readonly Day[];
      granularity: Granularity;
    },
  ): Promise<ReadonlyMap<string, number | null>> {
    const { kept, days, granularity: bucketing } = request;
    const keyIds = [...keys.slices.values()].flat();
    const slices = foldKeys(keys, kept);
    const sums = new Map<string, number | null>();
    await Promise.all(
      columns.map(async column => {
        const of = { kind, keyIds, days, bucketing, column };
        for (const { key, bucket, ...row } of await this.#sums.read(of)) {
          const name = `${column}/${slices.get(key)}/${bucket}`;
          const known = sums.get(name) ?? null;
          sums.set(name, addKnown([known, row[column]]));
        }
      }),
    );
    return sums;
  }

  async #countPart(
    { kind, keys, peopleKeys, columns }: BreakdownPart,
    { days, enough }: { days: readonly Day[]; enough: number },
  ) {
    const names = [...keys.slices.keys()];
    const keyIds = [...keys.slices.values()].flat();
    const [crowds, ...sums] = await Promise.all([
      this.#countCrowds({
        ...{ kind, days, enough },
        slices: listSlices(keys, names),
        peopleSlices: listSlices(peopleKeys, names),
      }),
      ...columns.map(column =>
        this.#sums.read({ kind, keyIds, days, bucketing: 'period', column }),
      ),
    ]);
    const sliceOf = foldKeys(keys, names);
    const values = names.map((): (number | null)[] => []);
    columns.forEach((column, index) =>
      sums[index].forEach(row =>
        values[sliceOf.get(row.key)!].push(row[column]),
      ),
    );
    const slices = names.flatMap((key, slice): Slice[] =>
      // The dictionary also knows the keys of other subjects and times.
      values[slice].length > 0
        ? [
            {
              key,
              weight: addKnown(values[slice]) ?? 0,
              crowd: crowds[slice],
            },
          ]
        : [],
    );
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

/** The slice of each id: that of its key where it is kept, otherwise the last one, of all other keys together. */
function foldKeys(
  { slices }: SelectedKeys,
  kept: readonly string[],
): ReadonlyMap<number, number> {
  const positions = new Map(kept.map((key, index) => [key, index]));
  return new Map(
    [...slices].flatMap(([key, ids]) =>
      ids.map(id => [id, positions.get(key) ?? kept.length] as const),
    ),
  );
}
