import { useEffect } from 'react';

/** Backstage's own, in the header of the page. */
const tabBar = '.bui-PluginHeaderTabsWrapper';

/** Where Backstage's tabs scroll, keeps the one at hand in sight; the reader scrolls to the others. */
export function useTabInView() {
  useEffect(() => {
    const bar = document.querySelector(tabBar);
    if (!bar) {
      return undefined;
    }
    const show = () => centreTab(bar);
    show();
    // Backstage selects the tab after the page has opened.
    const selections = new MutationObserver(show);
    selections.observe(bar, {
      subtree: true,
      attributeFilter: ['aria-selected'],
    });
    window.addEventListener('resize', show);
    return () => {
      selections.disconnect();
      window.removeEventListener('resize', show);
    };
  }, []);
}

/** Sideways only: `scrollIntoView` would scroll the page up to its header too. */
function centreTab(bar: Element) {
  const tab = bar.querySelector('[role="tab"][aria-selected="true"]');
  if (tab) {
    bar.scrollLeft += middleOf(tab) - middleOf(bar);
  }
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
