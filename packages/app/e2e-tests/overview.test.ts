import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import {
  daysBetween,
  formatDay,
  parseDay,
  type ScopesResponse,
  type Series,
  type SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { askBackend } from './askBackend';
import { sidebarLink, signIn } from './signIn';
import { waitForHistory } from './waitForSync';

const minute = 60_000;

/** The tiles of scopes and teams by their titles, with the metric behind each and how its value is written. */
const tiles = {
  'Active people': { metric: 'active_users.monthly', write: writeShort },
  'Agent share': { metric: 'agent_share', write: writeShare },
  'Acceptance rate': {
    metric: 'acceptance_rate.completions',
    write: writeShare,
  },
  'Lines by people': { metric: 'people_lines', write: writeShort },
  'Lines by agents': { metric: 'agent_lines', write: writeShort },
  Prompts: { metric: 'prompts', write: writeShort },
};

test.beforeAll(async ({ request }) => {
  test.setTimeout(16 * minute);
  await waitForHistory(request);
});

test('the leader reads the overview, narrows it, and shares the link', async ({
  page,
}) => {
  await signIn(page, 'leader');
  await sidebarLink(page, 'Copilot').click();
  await expectTiles(page, 'enterprise:acme', 28);

  await page.getByLabel('Account').click();
  await page.getByRole('option', { name: 'Octo', exact: true }).click();
  await expectTiles(page, 'organization:octo-org', 28);

  await page.getByRole('combobox', { name: 'Team' }).fill('pay');
  await page.getByRole('option', { name: /^payments/i }).click();
  await page.getByRole('combobox', { name: /^Period/ }).click();
  await page.getByRole('option', { name: 'Last 90 days' }).click();
  await expectTiles(page, 'organization:octo-org/team:payments', 90);
  await expect(page).toHaveURL(/team/);

  await page.reload();
  await expectTiles(page, 'organization:octo-org/team:payments', 90);
});

test('a chart is a table too', async ({ page }) => {
  await signIn(page, 'leader', '/copilot/overview');
  const chart = page.getByRole('region', { name: 'Active people' });
  await chart.getByRole('button', { name: /table/i }).click();
  const rows = chart.getByRole('table').getByRole('row');
  const { from, to } = await lastDays(page, 'enterprise:acme', 28);
  await expect
    .poll(() => rows.count())
    .toBeGreaterThan(daysBetween(parseDay(from), parseDay(to)).length);
});

test('the group page tells how the team is doing', async ({ page }) => {
  await signIn(page, 'teamLead', '/catalog/default/group/payments');
  const subject = 'organization:octo-org/group:default%2Fpayments';
  const [actives] = await ask(page, subject, 28, ['active_users.monthly']);
  const link = page.getByRole('link', { name: 'Open in Copilot' });
  const card = page
    .getByRole('heading', { name: 'Copilot adoption' })
    .locator('xpath=ancestor::*[.//a[contains(., "Open in Copilot")]][1]');
  await expect(card).toContainText(writeShort(actives.total!));

  await link.click();
  await expect(page).toHaveURL(/\/copilot\/overview\?.*payments/);
  await expectTiles(page, subject, 28);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the overview has no accessibility faults, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await signIn(page, 'leader', '/copilot/overview');
    await expectTiles(page, 'enterprise:acme', 28);
    const { violations } = await new AxeBuilder({ page })
      .include('main')
      .analyze();
    expect(violations).toEqual([]);
  });
}

async function expectTiles(page: Page, subject: string, days: number) {
  const metrics = Object.values(tiles).map(({ metric }) => metric);
  const series = await ask(page, subject, days, metrics);
  for (const [name, { metric, write }] of Object.entries(tiles)) {
    const { total } = series.find(one => one.metric === metric)!;
    expect(total, `${metric} of ${subject}`).not.toBeNull();
    await expect(
      page.getByRole('group', { name, exact: true }),
      `${metric} of ${subject}`,
    ).toContainText(write(total!));
  }
}

async function ask(
  page: Page,
  subject: string,
  days: number,
  metrics: string[],
): Promise<Series[]> {
  const { from, to } = await lastDays(page, subject, days);
  const query = new URLSearchParams({ subject, from, to });
  const path = `/series?${query}&metrics=${metrics.join(',')}`;
  const response: SeriesResponse = await askBackend(
    page.request,
    'leader',
    path,
  );
  return response.series;
}

async function lastDays(page: Page, subject: string, days: number) {
  const { items }: ScopesResponse = await askBackend(
    page.request,
    'leader',
    '/scopes',
  );
  const scope = items.find(({ ref }) => ref === subject.split('/')[0])!;
  const to = scope.heldThrough!;
  return { from: formatDay(parseDay(to) - days + 1), to };
}

function writeShort(value: number): string {
  return new Intl.NumberFormat(
    'en-US',
    value < 10_000
      ? { maximumFractionDigits: 1 }
      : { notation: 'compact', maximumSignificantDigits: 3 },
  ).format(value);
}

function writeShare(value: number): string {
  return new Intl.NumberFormat('en-US', {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(value);
}
