import { expect, test } from '@playwright/test';
import { askBackend } from './askBackend';
import { collectProblems } from './collectProblems';
import { people } from './people';
import { sidebarLink, signIn } from './signIn';

test.beforeAll(async ({ request }) => {
  await askBackend(request, 'leader', '/scopes');
});

test('the leader signs in, finds Copilot, and stays signed in', async ({
  page,
}) => {
  const problems = collectProblems(page);
  await signIn(page, 'leader');

  await sidebarLink(page, 'Copilot').click();
  await expect(page).toHaveURL(/\/copilot/);
  await expect(
    page.getByRole('heading', { name: 'Copilot', exact: true }),
  ).toBeVisible();

  await page.reload();
  await expect(sidebarLink(page, 'Copilot')).toBeVisible();
  expect(problems).toEqual([]);
});

test('signing out leads back to the people', async ({ page }) => {
  await signIn(page, 'developer', '/settings');
  await page.getByTestId('user-settings-menu').click();
  await page.getByRole('menuitem', { name: 'Sign Out' }).click();

  for (const { name } of Object.values(people)) {
    await expect(page.getByRole('button', { name })).toBeVisible();
  }
});

test('the catalog knows who signed in', async ({ page }) => {
  await signIn(page, 'teamLead', '/settings');
  await expect(
    page.getByRole('link', { name: people.teamLead.name }).first(),
  ).toBeVisible();
  await page.goto('/catalog/default/user/tara-thornfield');
  await expect(
    page.getByRole('heading', { name: people.teamLead.name }),
  ).toBeVisible();
});
