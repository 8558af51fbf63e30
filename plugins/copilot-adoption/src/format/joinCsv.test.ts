import { joinCsv } from './joinCsv';

const header = 'Day,Language,Suggestions';

describe('joinCsv', () => {
  it('has the columns once, and every row of every table with its name', () => {
    expect(
      joinCsv('Model', [
        { name: 'gpt-5.4', csv: `${header}\r\n2026-11-02,go,3\r\n` },
        {
          name: 'auto',
          csv: `${header}\r\n2026-11-02,go,1\r\n2026-11-02,"a, b",2\r\n`,
        },
      ]),
    ).toBe(
      'Model,Day,Language,Suggestions\r\n' +
        'gpt-5.4,2026-11-02,go,3\r\n' +
        'auto,2026-11-02,go,1\r\n' +
        'auto,2026-11-02,"a, b",2\r\n',
    );
  });

  it('lets no name become a formula, or two cells', () => {
    const csv = `${header}\r\n1,2,3\r\n`;
    expect(joinCsv('Model', [{ name: '=cmd', csv }])).toContain("\r\n'=cmd,1");
    expect(joinCsv('Model', [{ name: 'a,"b"', csv }])).toContain(
      '\r\n"a,""b""",1',
    );
  });
});
