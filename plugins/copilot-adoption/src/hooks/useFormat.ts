import { useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import { createFormat, Format, readerLocale } from '../format';

/** Numbers and days in the reader's locale. */
export function useFormat(): Format {
  const languageApi = useApi(appLanguageApiRef);
  const language$ = useMemo(() => languageApi.language$(), [languageApi]);
  const { language } = useObservable(language$, languageApi.getLanguage());
  return useMemo(
    () => createFormat(readerLocale(language, navigator.languages)),
    [language],
  );
}
