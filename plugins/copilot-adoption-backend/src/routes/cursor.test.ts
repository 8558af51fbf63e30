import fc from 'fast-check';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursor';

const position = z.object({ title: z.string(), id: z.number() });
const query = { scope: 'octo-org', search: 'plat' };

describe('cursor', () => {
  it('leads back to where it was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (title, id) => {
        const cursor = encodeCursor(query, { title, id });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, query, position)).toEqual({ title, id });
      }),
    );
  });

  it('belongs to its query', () => {
    const cursor = encodeCursor(query, { title: 'a', id: 1 });
    expect(() =>
      decodeCursor(cursor, { ...query, search: '' }, position),
    ).toThrow(
      "Parameter 'cursor': belongs to another query, leave it out to start with the first page",
    );
  });

  it.each([
    '',
    'bm90IGpzb24',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
    Buffer.from(JSON.stringify([query, { title: 1 }])).toString('base64url'),
  ])('refuses the damaged cursor %j', cursor => {
    expect(() => decodeCursor(cursor, query, position)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
