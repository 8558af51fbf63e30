const initialRows = 64;

/**
 * A growing table of numbers in one typed array, row after row, with null held as NaN.
 *
 * A day of a hundred thousand people has most of a million rows, which fit into memory like this and not as objects.
 * Columns are asked for by position, to be looked up once in `positions`.
 */
export class NumberTable<Column extends string> {
  readonly positions: Readonly<Record<Column, number>>;
  readonly #width: number;
  #cells: Float64Array;
  #length = 0;

  constructor(columns: readonly Column[]) {
    this.positions = Object.fromEntries(
      columns.map((column, position) => [column, position]),
    ) as Record<Column, number>;
    this.#width = columns.length;
    this.#cells = new Float64Array(initialRows * this.#width).fill(NaN);
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row, null where no value is given, and returns its number. */
  append(values: { [name in Column]?: number | null } = {}): number {
    const end = this.#length * this.#width;
    if (end === this.#cells.length) {
      const grown = new Float64Array(this.#cells.length * 2).fill(NaN, end);
      grown.set(this.#cells);
      this.#cells = grown;
    }
    const row = this.#length;
    this.#length += 1;
    for (const column in values) {
      if (Object.hasOwn(values, column)) {
        this.#cells[end + this.positions[column]] = values[column] ?? NaN;
      }
    }
    return row;
  }

  get(row: number, position: number): number | null {
    const value = this.#cells[row * this.#width + position];
    return Number.isNaN(value) ? null : value;
  }

  set(row: number, position: number, value: number | null) {
    this.#cells[row * this.#width + position] = value ?? NaN;
  }

  /** Adds to a cell; null adds nothing, and the sum of nothing but nulls stays null. */
  add(row: number, position: number, value: number | null) {
    if (value !== null) {
      const cell = row * this.#width + position;
      const sum = this.#cells[cell];
      this.#cells[cell] = Number.isNaN(sum) ? value : sum + value;
    }
  }
}
