import { Browser, chromium, Page, request } from '@playwright/test';
import playwright from '../../../../playwright.config';
import { signIn } from '../../../app/e2e-tests/signIn';
import { waitForHistory } from '../../../app/e2e-tests/waitForSync';
import { Figure } from '../Figure';
import { PageOptions } from '../readOptions';
import { measureChart } from './measureChart';
import { measureEntry } from './measureEntry';
import { measureOverview } from './measureOverview';
import { ServedApp } from './ServedApp';

/** What the page costs in a real browser: the built example app with a year of history, on this machine. */
export async function* measurePage(
  options: PageOptions,
): AsyncIterable<Figure> {
  const app = await ServedApp.start();
  try {
    yield* measureEntry(app.address);
    const { launchOptions } = playwright.use!;
    const browser = await chromium.launch(launchOptions);
    try {
      const page = await openPage(browser, app.address);
      yield* measureOverview(page, options);
      yield* measureChart(page, options);
    } finally {
      await browser.close();
    }
  } finally {
    await app.stop();
  }
}

/** As the leader, who sees everything that Overview has, and once all of the history is there. */
async function openPage(browser: Browser, baseURL: string): Promise<Page> {
  const { locale, timezoneId } = playwright.use!;
  const asker = await request.newContext({ baseURL });
  await waitForHistory(asker);
  await asker.dispose();
  const page = await browser.newPage({
    baseURL,
    locale,
    timezoneId,
    viewport: { width: 1440, height: 900 },
  });
  await signIn(page, 'leader', '/settings');
  return page;
}
