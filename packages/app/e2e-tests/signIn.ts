import { expect, Page } from '@playwright/test';
import { people, Reader } from './people';

/** Opens a page of the app as one of the example people. */
export async function signIn(page: Page, reader: Reader, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: people[reader].name }).click();
  await expect(
    page.getByRole('navigation', { name: 'sidebar nav' }),
  ).toBeVisible();
}
