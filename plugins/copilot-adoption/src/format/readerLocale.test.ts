import { readerLocale } from './readerLocale';

describe('readerLocale', () => {
  it.each([
    ['en', ['en-GB', 'de'], 'en-GB'],
    ['en', ['de-DE', 'en-AU'], 'en-AU'],
    ['de', ['en-GB'], 'de'],
    ['EN', ['en-us'], 'en-us'],
  ])('of an app in %s and a browser in %s is %s', (app, browser, expected) => {
    expect(readerLocale(app, browser)).toBe(expected);
  });
});
