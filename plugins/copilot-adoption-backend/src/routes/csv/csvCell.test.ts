import { csvCell } from './csvCell';

describe('csvCell', () => {
  it.each([
    ['plain', 'plain'],
    ['Platform, EMEA', '"Platform, EMEA"'],
    ['the "old" team', '"the ""old"" team"'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@sum(A1)', "'@sum(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    [
      '=HYPERLINK("http://evil.example","x")',
      '"\'=HYPERLINK(""http://evil.example"",""x"")"',
    ],
    ['a=b', 'a=b'],
    ['', ''],
  ])('writes the text %j as %j', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });

  it.each([
    [-1.5, '-1.5'],
    [0, '0'],
    [0.31, '0.31'],
    [null, ''],
  ])('writes %j as %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });
});
