const rowBits = 12;
const rowsPerChunk = 1 << rowBits;
const rowMask = rowsPerChunk - 1;

/**
 * A growing table of numbers in typed arrays, row after row, with null held as NaN.
 *
 * A day of a hundred thousand people has most of a million rows, which fit into memory like this and not as objects.
 * Columns are asked for by position, to be looked up once in `positions`.
 */
export class NumberTable<Column extends string> {
  readonly positions: Readonly<Record<Column, number>>;
  readonly #width: number;
  /** Of equal size, so that nothing has to be copied when the table grows. */
  readonly #chunks: Float64Array[] = [];
  #length = 0;

  constructor(columns: readonly Column[]) {
    this.positions = Object.fromEntries(
      columns.map((column, position) => [column, position]),
    ) as Record<Column, number>;
    this.#width = columns.length;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row, null where no value is given, and returns its number. */
  append(values: { [name in Column]?: number | null } = {}): number {
    const row = this.#length;
    if ((row & rowMask) === 0) {
      const size = rowsPerChunk * this.#width;
      this.#chunks.push(new Float64Array(size).fill(NaN));
    }
    this.#length += 1;
    for (const column in values) {
      if (Object.hasOwn(values, column)) {
        this.set(row, this.positions[column], values[column] ?? null);
      }
    }
    return row;
  }

  get(row: number, position: number): number | null {
    const value = this.#chunks[row >>> rowBits][this.#cell(row, position)];
    return Number.isNaN(value) ? null : value;
  }

  set(row: number, position: number, value: number | null) {
    this.#chunks[row >>> rowBits][this.#cell(row, position)] = value ?? NaN;
  }

  /** Adds to a cell; null adds nothing, and the sum of nothing but nulls stays null. */
  add(row: number, position: number, value: number | null) {
    if (value !== null) {
      this.set(row, position, (this.get(row, position) ?? 0) + value);
    }
  }

  #cell(row: number, position: number): number {
    return (row & rowMask) * this.#width + position;
  }
}
