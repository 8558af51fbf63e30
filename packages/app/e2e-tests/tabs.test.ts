import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { Reader } from './people';
import { signIn } from './signIn';
import { waitForHistory } from './waitForSync';

const minute = 60_000;
const octo = 'scope=organization:octo-org';

// Panels ask for their figures when they come into view.
test.use({ viewport: { width: 1440, height: 4000 } });

test.beforeAll(async ({ request }) => {
  test.setTimeout(16 * minute);
  await waitForHistory(request);
});

test('the leader sees who stays, and what idle seats cost', async ({
  page,
}) => {
  await signIn(page, 'leader', `/copilot/adoption?${octo}`);
  await expect(
    panel(page, 'From seats to agents').getByRole('listitem'),
  ).toHaveCount(4);
  await expect(
    panel(page, 'Who stays').getByRole('rowheader').first(),
  ).toContainText('20');

  await page.getByRole('tab', { name: 'Seats & cost' }).click();
  await expect(panel(page, 'Seats in figures')).toContainText('Idle, a month');
  const register = panel(page, 'Seats');
  await register.getByRole('button', { name: 'Seats to reclaim' }).click();
  await expect(register).toContainText('ending them would save $');
  const download = page.waitForEvent('download');
  await register
    .getByRole('button', { name: 'Download “Seats” as CSV' })
    .click();
  expect((await download).suggestedFilename()).toBe('seats.csv');
});

test('the enablement team compares teams and looks into one', async ({
  page,
}) => {
  await signIn(page, 'enablement', `/copilot/teams?${octo}&period=90d`);
  const table = page.getByRole('table', { name: 'Teams' });
  await table.getByRole('button', { name: 'Acceptance', exact: true }).click();
  await expect(
    table.getByRole('columnheader', { name: 'Acceptance' }),
  ).toHaveAttribute('aria-sort', 'descending');
  await expect(table.getByRole('row', { name: /Mainframe/ })).toContainText(
    'Fewer than 5 active people: not shown',
  );
  await page.getByRole('button', { name: 'Choose none' }).click();
  await page.getByRole('checkbox', { name: 'Compare Payments' }).click();
  await expect(panel(page, 'Side by side')).toContainText('Payments');

  // The group of the catalog has the same name, and stands behind.
  await table
    .getByRole('link', { name: 'Payments', exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/team=payments/);
  await expect(page).toHaveURL(/period=90d/);
  await expect(panel(page, 'Adoption among licensed members')).toContainText(
    '%',
  );
});

test('the developer sees the own figures, and who else can', async ({
  page,
}) => {
  await signIn(page, 'developer', `/copilot/me?${octo}`);
  await expect(page.getByText(/^avery-dev: active on/)).toBeVisible();
  await expect(panel(page, 'You and your team')).toContainText('median');
  await expect(panel(page, 'Who else can see this')).toContainText(
    'copilotAdoption.people.read',
  );
  await page.getByRole('tab', { name: 'Seats & cost' }).click();
  await expect(page.getByText('copilotAdoption.seats.read')).toBeVisible();
});

test('the privacy officer sees the days of reports, and starts nothing', async ({
  page,
}) => {
  await signIn(page, 'privacyOfficer', '/copilot/data-health');
  await expect(panel(page, 'People').getByRole('application')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run now' })).toHaveCount(0);
});

test('the operator finds a day by keyboard, tests the connection and runs the sync', async ({
  page,
}) => {
  await signIn(page, 'operator', `/copilot/data-health?${octo}`);
  const totals = panel(page, 'Totals');
  await totals.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(totals.getByText(/may still change · .* record/)).toBeVisible();

  const checks = panel(page, 'Connection test');
  await checks.getByRole('button', { name: 'Test the connection' }).click();
  await expect(checks).toContainText('Octo: everything works');

  await page.getByRole('button', { name: 'Run now' }).click();
  await expect(panel(page, 'Recent runs')).toContainText('by hand', {
    timeout: minute,
  });
});

test('paper says what it is about, without tabs and filters', async ({
  page,
}) => {
  await signIn(page, 'leader', `/copilot/seats?${octo}`);
  await expect(panel(page, 'Seats in figures')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/^Octo · /)).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

const tabs: [string, Reader, string][] = [
  ['adoption', 'leader', 'Who stays'],
  ['usage', 'leader', 'Customizations used in the CLI'],
  ['code', 'leader', 'Languages and models'],
  ['teams', 'enablement', 'Side by side'],
  ['pull-requests', 'leader', 'Repositories'],
  ['seats', 'leader', 'Seats'],
  ['me', 'developer', 'You and your team'],
  ['data-health', 'operator', 'Recent runs'],
];

for (const [tab, reader, last] of tabs) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${tab} has no accessibility faults, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await signIn(page, reader, `/copilot/${tab}?${octo}`);
      await expect(panel(page, last)).toBeVisible();
      await expect(page.locator('main [class*="MuiSkeleton"]')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .analyze();
      expect(violations).toEqual([]);
    });
  }
}

for (const [tab, reader, last] of tabs) {
  test(`${tab} fits a phone`, async ({ page }) => {
    await signIn(page, reader, `/copilot/${tab}?${octo}`);
    // Afterwards, because Backstage has another navigation on a phone. So high that every panel comes into view.
    await page.setViewportSize({ width: 360, height: 9000 });
    await expect(panel(page, last)).toBeVisible();
    await expect(page.locator('main [class*="MuiSkeleton"]')).toHaveCount(0);
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth,
    );
    expect(width).toBeLessThanOrEqual(360);
    await expect(page.getByRole('tab', { selected: true })).toBeInViewport({
      ratio: 1,
    });
  });
}

function panel(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}
