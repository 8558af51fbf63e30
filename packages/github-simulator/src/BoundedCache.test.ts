import { BoundedCache } from './BoundedCache';

describe('BoundedCache', () => {
  it('computes once and forgets what was not used for longest', () => {
    const compute = jest.fn((key: string) => key.toUpperCase());
    const cache = new BoundedCache<string, string>(2);
    const get = (key: string) => cache.get(key, () => compute(key));
    ['a', 'b', 'a', 'c', 'a'].forEach(get);
    expect(compute.mock.calls.flat()).toEqual(['a', 'b', 'c']);
    expect(get('b')).toBe('B');
    expect(compute).toHaveBeenCalledTimes(4);
  });
});
