import { expect, Page } from '@playwright/test';
import { people, Reader } from './people';

/** Opens a page of the app as one of the example people. */
export async function signIn(page: Page, reader: Reader, path = '/') {
  await page.goto(path);
  await page.getByRole('button', { name: people[reader].name }).click();
  await expect(sidebarLink(page, 'Settings')).toBeVisible();
}

/** A link of the sidebar by its text. */
export function sidebarLink(page: Page, name: string) {
  return page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name, exact: true });
}
