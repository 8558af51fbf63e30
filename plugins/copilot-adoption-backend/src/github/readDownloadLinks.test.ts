import { readDownloadLinks } from './readDownloadLinks';

const links = ['https://one.example.com', 'https://two.example.com'];

describe('readDownloadLinks', () => {
  it.each([
    [{ download_links: links, report_day: '2026-11-02' }],
    [{ download_links: links, report_start_day: 'x', report_end_day: 'y' }],
    [{ download_links: links, something: 'new' }],
    [JSON.stringify({ download_links: links })],
  ])('takes all links of %j', body => {
    expect(readDownloadLinks(body)).toEqual(links);
  });

  it.each([
    [''],
    ['""'],
    ['null'],
    [null],
    [undefined],
    [{}],
    [{ download_links: [], report_day: '2026-11-02' }],
    [{ download_links: null }],
    [{ report_day: '2026-11-02' }],
  ])('finds no report in %j', body => {
    expect(readDownloadLinks(body)).toEqual([]);
  });

  it.each([
    ['<html>Please log in</html>'],
    [[]],
    [7],
    [{ links }],
    [{ report_day: '2026-11-02', links }],
    [{ download_links: 'https://one.example.com' }],
    [{ download_links: [{ url: 'https://one.example.com' }] }],
  ])('does not take %j for a missing report', body => {
    expect(() => readDownloadLinks(body)).toThrow(
      expect.objectContaining({ code: 'unreadableReport' }),
    );
  });
});
