import { Counter } from 'backstage-plugin-copilot-adoption-common';
import DataLoader from 'dataloader';
import { KeySums } from '../../store/operations/keySums';
import { BreakdownSource, SumsRequest } from './BreakdownSource';

/** One counter of what can be read at once. */
interface ColumnRequest extends Omit<SumsRequest, 'columns'> {
  column: Counter;
}

/**
 * Sums of breakdown rows for the metrics of one question. They are mostly made of the same rows, and reading the rows is
 * what takes the time: counters that are asked for side by side are read together, and none is read twice.
 */
export class BreakdownSums {
  readonly #columns: DataLoader<ColumnRequest, KeySums<Counter>[], string>;

  constructor(source: Pick<BreakdownSource, 'readSums'>) {
    this.#columns = new DataLoader(asked => readTogether(source, asked), {
      cacheKeyFn: request => JSON.stringify(request),
    });
  }

  /** Rows that have the counter, and perhaps others. */
  read(request: ColumnRequest): Promise<KeySums<Counter>[]> {
    return this.#columns.load(request);
  }
}

function readTogether(
  source: Pick<BreakdownSource, 'readSums'>,
  asked: readonly ColumnRequest[],
): Promise<KeySums<Counter>[][]> {
  const together = new Map<string, SumsRequest>();
  const rowsOf = ({ column, ...rows }: ColumnRequest) => {
    const key = JSON.stringify(rows);
    const columns = together.get(key)?.columns ?? [];
    together.set(key, { ...rows, columns: [...columns, column] });
    return key;
  };
  const keys = asked.map(rowsOf);
  const sums = new Map(
    [...together].map(([key, request]) => [key, source.readSums(request)]),
  );
  return Promise.all(keys.map(key => sums.get(key)!));
}
