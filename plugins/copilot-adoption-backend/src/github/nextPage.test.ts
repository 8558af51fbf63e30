import { nextPage } from './nextPage';

describe('nextPage', () => {
  it.each([
    [
      '<https://api.github.com/x?per_page=100&page=2>; rel="next", <https://api.github.com/x?page=9>; rel="last"',
      { page: '2' },
    ],
    [
      '<https://api.github.com/x?page=1>; rel="prev", <https://api.github.com/x?after=Y3%3D>; rel="next"',
      { after: 'Y3=' },
    ],
    [
      '<https://foreign.example/y?page=3&baseUrl=https://foreign.example>; rel="next"',
      { page: '3' },
    ],
    ['<https://api.github.com/x>; rel="next"', undefined],
    ['<https://api.github.com/x?page=1>; rel="prev"', undefined],
    ['<not an address>; rel="next"', undefined],
    [undefined, undefined],
  ])('reads %s', (link, parameters) => {
    expect(nextPage(link)).toEqual(parameters);
  });
});
