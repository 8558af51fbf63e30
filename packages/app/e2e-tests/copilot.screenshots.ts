import { Page, test } from '@playwright/test';
import { signIn } from './signIn';
import { waitForHistory } from './waitForSync';

const MINUTE = 60_000;

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeAll(async ({ request }) => {
  test.setTimeout(6 * MINUTE);
  await waitForHistory(request);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the Copilot page, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await signIn(page, 'leader', '/copilot');
    await settle(page);
    await page.screenshot({ path: `docs/images/overview-${theme}.png` });
  });
}

/** Nothing loads and nothing moves any more. */
async function settle(page: Page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
