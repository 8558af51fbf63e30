import { expect, Page, test } from '@playwright/test';
import { signIn } from './signIn';
import { waitForHistory } from './waitForSync';

const MINUTE = 60_000;

test.use({ viewport: { width: 1440, height: 1200 } });

test.beforeAll(async ({ request }) => {
  test.setTimeout(16 * MINUTE);
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

test('the card on a group’s page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, 'teamLead', '/catalog/default/group/payments');
  await expect(page.getByText('Open in Copilot')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('heading', { name: 'Copilot adoption' })
    .locator('xpath=ancestor::*[.//a[contains(., "Open in Copilot")]][1]')
    .screenshot({ path: 'docs/images/group-card.png' });
});

/** Everything is drawn, and nothing loads any more. */
async function settle(page: Page) {
  await expect(
    page.getByRole('heading', { name: 'Active people' }).first(),
  ).toBeVisible();
  // Panels further down load when they come into view.
  await expect
    .poll(() =>
      page
        .locator('[class*="MuiSkeleton"]')
        .evaluateAll(
          all =>
            all.filter(one => one.getBoundingClientRect().top < innerHeight)
              .length,
        ),
    )
    .toBe(0);
  await page.waitForLoadState('networkidle');
}
