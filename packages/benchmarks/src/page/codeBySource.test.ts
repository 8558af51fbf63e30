import { codeBySource } from './codeBySource';

describe('codeBySource', () => {
  it('tells which part of a script comes from where', () => {
    // Two files on the first line, the first one again on the second.
    const map = JSON.stringify({
      version: 3,
      sources: ['one.ts', 'two.ts'],
      names: [],
      mappings: 'AAAA,KCAA;ADCA',
    });
    expect(codeBySource({ code: 'abcdefgh\nijk', map })).toEqual(
      new Map([
        ['one.ts', 'abcdeijk'],
        ['two.ts', 'fgh'],
      ]),
    );
  });
});
