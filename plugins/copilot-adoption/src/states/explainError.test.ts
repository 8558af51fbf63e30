import { ResponseError } from '@backstage/errors';
import { explainError } from './explainError';

async function responseError(status: number, message: string) {
  const body = { error: { name: 'InputError', message }, response: {} };
  return ResponseError.fromResponse(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    }),
  );
}

describe('explainError', () => {
  it.each([
    [400, 'badRequest'],
    [401, 'notAllowed'],
    [403, 'notAllowed'],
    [404, 'notFound'],
    [500, 'failed'],
    [503, 'unreachable'],
  ])(
    'explains status %s as %s, with the words of the backend',
    async (status, kind) => {
      const error = await responseError(status, "Unknown metric 'x'");
      expect(explainError(error)).toEqual({
        kind,
        detail: "Unknown metric 'x'",
      });
    },
  );

  it('knows a backend that cannot be reached from other failures', () => {
    expect(explainError(new TypeError('Failed to fetch'))).toEqual({
      kind: 'unreachable',
    });
    expect(explainError(new Error('Odd'))).toEqual({
      kind: 'failed',
      detail: 'Odd',
    });
  });
});
