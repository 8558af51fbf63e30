import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { sidebarLink, signIn } from './signIn';
import { waitForFirstDays } from './waitForSync';

const minute = 60_000;
const averysPage = '/catalog/default/user/avery-devlin';

test.beforeAll(async ({ request }) => {
  test.setTimeout(16 * minute);
  await waitForFirstDays(request);
});

test('the developer sees the own use on the own page, and goes on to all of it', async ({
  page,
}) => {
  await signIn(page, 'developer', averysPage);
  await expect(page.getByText(/^active days? in the 28 days/)).toBeVisible();
  await expect(
    page.getByText(/^You see this because it is about you/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Open My Copilot' }).click();
  await expect(page).toHaveURL(/\/copilot\/me\?/);
});

test('the enablement team may see it there too, the leader may not', async ({
  page,
}) => {
  await signIn(page, 'enablement', averysPage);
  await expect(
    page.getByText(/^You see this because you have the permission/),
  ).toBeVisible();

  await page.evaluate(() => sessionStorage.clear());
  await signIn(page, 'leader', averysPage);
  await expect(
    page.getByText('How Avery Devlin uses Copilot is not for everybody'),
  ).toBeVisible();
});

test('the team lead’s home page tells about the team, and at a click about everybody', async ({
  page,
}) => {
  await signIn(page, 'teamLead');
  await sidebarLink(page, 'Home').click();
  await expect(page.getByText(/members with a licence/)).toBeVisible();
  await page.getByRole('button', { name: 'Octo', exact: true }).click();
  await expect(page.getByText('Adoption rate')).toBeVisible();
  await page.getByRole('link', { name: 'Open in Copilot' }).click();
  await expect(page).toHaveURL(/\/copilot\/overview\?scope=organization/);
});

test('the home page’s card fits a phone', async ({ page }) => {
  await signIn(page, 'teamLead');
  // The home page lays out its grid when it opens.
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/home');
  await expect(
    page.getByRole('link', { name: 'Open in Copilot' }),
  ).toBeInViewport({ ratio: 1 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the cards have no accessibility faults, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await signIn(page, 'developer', averysPage);
    await expectNoFaults(page, 'Copilot use', 'Open My Copilot');
    await sidebarLink(page, 'Home').click();
    await expectNoFaults(page, 'Copilot adoption', 'Open in Copilot');
  });
}

async function expectNoFaults(page: Page, title: string, link: string) {
  const card = page
    .getByText(title, { exact: true })
    .locator(`xpath=ancestor::*[.//a[contains(., "${link}")]][1]`);
  await expect(card).toBeVisible();
  await card.evaluate(element => element.setAttribute('data-card', ''));
  const { violations } = await new AxeBuilder({ page })
    .include('[data-card]')
    .analyze();
  expect(violations).toEqual([]);
}
