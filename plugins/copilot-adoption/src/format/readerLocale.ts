/**
 * The locale to write numbers and dates in: the browser's own where it speaks the app's language, so that
 * an English app shows British readers British dates, otherwise the app's language.
 */
export function readerLocale(
  appLanguage: string,
  browserLocales: readonly string[],
): string {
  return (
    browserLocales.find(
      locale => languageOf(locale) === languageOf(appLanguage),
    ) ?? appLanguage
  );
}

function languageOf(locale: string): string {
  return locale.split('-')[0].toLowerCase();
}
