import { setImmediate } from 'node:timers/promises';
import { partsOf } from '../__fixtures__/partsOf';
import { readJson } from './readJson';

async function read(file: string | Buffer, chunkSize?: number, longest = 100) {
  const values: unknown[] = [];
  for await (const part of partsOf([file], chunkSize)) {
    await readJson(
      part,
      {
        text(text) {
          try {
            values.push(text.trim() === '' ? 'blank' : JSON.parse(text));
            return true;
          } catch {
            values.push('notJson');
            return text.trim() === '';
          }
        },
        dropped: reason => values.push(reason),
      },
      longest,
    );
  }
  return values.filter(value => value !== 'blank');
}

const a = { name: 'ä {"]\\' };
const b = { list: [1, { deep: '}' }] };
const [line, otherLine] = [a, b].map(value => JSON.stringify(value));

describe('readJson', () => {
  it.each([
    ['a record per line', `${line}\n${otherLine}\n`],
    ['no line feed at the end', `${line}\n${otherLine}`],
    ['CRLF and blank lines', `\r\n${line}\r\n  \r\n\n${otherLine}\r\n`],
    ['a byte order mark', `\uFEFF${line}\n${otherLine}`],
    ['an array in one line', `[${line},${otherLine}]`],
    ['an array over many lines', JSON.stringify([a, b], null, 2)],
    ['an array behind a byte order mark', `\uFEFF [\n${line} ,${otherLine}]\n`],
    [
      'objects over many lines',
      [a, b].map(value => JSON.stringify(value, null, 2)).join('\n'),
    ],
  ])('reads %s, however it is cut', async (_, file) => {
    for (const chunkSize of [1, 2, 3, 7, 1000]) {
      await expect(read(file, chunkSize)).resolves.toEqual([a, b]);
    }
  });

  it.each(['', ' ', '\n', ' \r\n ', '\uFEFF', '[]', '[\n]\n'])(
    'finds nothing in %j',
    async file => {
      await expect(read(file)).resolves.toEqual([]);
    },
  );

  it('goes on behind a bad line', async () => {
    const file = `${line}\n{"name":"cut\n<html>\n${otherLine}\n`;

    await expect(read(file)).resolves.toEqual([a, 'notJson', 'notJson', b]);
  });

  it('goes on behind a bad element of an array', async () => {
    const file = `[${line},{"name" 1},7,"x",${otherLine}]`;

    await expect(read(file)).resolves.toEqual([
      a,
      'notJson',
      'notAnObject',
      'notAnObject',
      b,
    ]);
  });

  it.each([
    ['a line', `${line}\n{"name":"cu`],
    ['the only line', '{"name":'],
    ['an array', `[${line},`],
    ['an array just opened', '['],
    ['an element', `[${line},{"name":"cu`],
    ['an object over many lines', '{\n  "name": "cu'],
  ])('refuses a file that is cut inside %s', async (_, file) => {
    for (const chunkSize of [1, 1000]) {
      await expect(read(file, chunkSize)).rejects.toMatchObject({
        name: 'UnreadableReportError',
        reason: 'truncated',
        code: 'unavailable',
      });
    }
  });

  it('takes no unfinished line for a cut one where it is no record at all', async () => {
    await expect(read('<html>')).resolves.toEqual(['notJson']);
  });

  it.each([
    ['lines', (long: string) => `${line}\n${long}\n${otherLine}\n`],
    ['the last line', (long: string) => `${line}\n${otherLine}\n${long}`],
    ['elements', (long: string) => `[${line},${long},${otherLine}]`],
  ])('leaves out %s that are too long', async (_, fileWith) => {
    const file = fileWith(JSON.stringify({ name: 'x'.repeat(100) }));

    for (const chunkSize of [1, 50, 1000]) {
      const values = await read(file, chunkSize);
      expect(values).toHaveLength(3);
      expect(values).toEqual(expect.arrayContaining([a, 'tooLong', b]));
    }
  });

  it('lets the event loop turn while it reads what is there already', async () => {
    const file = Buffer.from(`${line}\n`.repeat(50_000));
    let turns = 0;
    let reading = true;
    const reader = read(file, file.length).finally(() => {
      reading = false;
    });
    while (reading) {
      await setImmediate();
      turns++;
    }

    await expect(reader).resolves.toHaveLength(50_000);
    expect(turns).toBeGreaterThan(10);
  });
});
