import { JSX, useMemo } from 'react';
import { subPages } from '../pages/subPages';
import { useText } from '../translation';

/** The names of the tabs in one language, by the paths of the tabs. */
export type TabTitles = Record<string, string>;

export interface TranslatedPageProps {
  pageWith: (titles: TabTitles) => JSX.Element;
}

/** The page with its tabs in the reader's language. */
export function TranslatedPage(props: TranslatedPageProps) {
  const { pageWith } = props;
  const text = useText();
  // As text, so that it is another page in another language only.
  const titles = JSON.stringify(
    Object.fromEntries(
      subPages.map(({ name }) => [name, text(`tabs.${name}`)]),
    ),
  );
  return useMemo(() => pageWith(JSON.parse(titles)), [pageWith, titles]);
}
