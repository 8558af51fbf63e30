import { CellType, Rows } from './Rows';

const bufferSize = 256 * 1024;
const header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const trailer = Buffer.from([0xff, 0xff]);
const nullLength = -1;
const lengthBytes = 4;
/** Field count, and the largest number with its length. */
const rowBytes = 2;
const numberBytes = lengthBytes + 8;

type Encode = (view: DataView, at: number, value: number) => number;

/** Each writes a value in network byte order and returns how many bytes it takes. */
const encoders: Record<Exclude<CellType, 'text'>, Encode> = {
  smallint(view, at, value) {
    view.setInt16(at, value);
    return 2;
  },
  integer(view, at, value) {
    view.setInt32(at, value);
    return 4;
  },
  bigint(view, at, value) {
    // Twice as fast as a BigInt, and exact for every integer that a number holds exactly. Sums that nobody's activity
    // comes near stay at the largest number, since they would turn negative.
    const high = Math.floor(value / 2 ** 32);
    if (high < -(2 ** 31) || high >= 2 ** 31) {
      view.setInt32(at, high < 0 ? -(2 ** 31) : 2 ** 31 - 1);
      view.setUint32(at + 4, high < 0 ? 0 : 2 ** 32 - 1);
      return 8;
    }
    view.setInt32(at, high);
    view.setUint32(at + 4, value >>> 0);
    return 8;
  },
  double(view, at, value) {
    view.setFloat64(at, value);
    return 8;
  },
};

/** Writes rows in PostgreSQL's binary COPY format, in buffers of about 256 kB. */
export function* encodeRows(rows: Rows): Generator<Buffer> {
  let buffer = Buffer.allocUnsafe(bufferSize);
  let view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  let end = header.copy(buffer);
  for (let index = 0; index < rows.length; index++) {
    const row = rows.order?.[index] ?? index;
    const size = maximumSize(rows, row);
    if (end + size > buffer.length) {
      yield buffer.subarray(0, end);
      buffer = Buffer.allocUnsafe(Math.max(bufferSize, size));
      view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
      end = 0;
    }
    end = encodeRow(rows, row, { buffer, view, end });
  }
  yield buffer.subarray(0, end);
  yield trailer;
}

function maximumSize({ columns }: Rows, row: number): number {
  let size = rowBytes + columns.length * numberBytes;
  for (const column of columns) {
    if (column.type === 'text') {
      size += Buffer.byteLength(String(column.valueOf(row)));
    }
  }
  return size;
}

function encodeRow(
  { columns }: Rows,
  row: number,
  target: { buffer: Buffer; view: DataView; end: number },
): number {
  const { buffer, view } = target;
  view.setInt16(target.end, columns.length);
  let end = target.end + rowBytes;
  for (const { type, valueOf } of columns) {
    const value = valueOf(row);
    const start = end + lengthBytes;
    let length = nullLength;
    if (value !== null) {
      length =
        type === 'text'
          ? buffer.write(String(value), start)
          : encoders[type](view, start, value as number);
    }
    view.setInt32(end, length);
    end = start + Math.max(length, 0);
  }
  return end;
}
