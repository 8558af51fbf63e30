import assert from 'node:assert/strict';
import { chromium } from '@playwright/test';
import { findChromium } from '../probe/chromium.mjs';

const MINUTE = 60_000;

/**
 * Opens the new app as its guest and looks for what the README promises: the sidebar's entry, the page with figures,
 * the card on a group. Takes a picture of both; throws what is missing.
 */
export async function lookAround({ appUrl, env, picture }) {
  const browser = await chromium.launch({
    executablePath: findChromium(env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 1000 },
    });
    page.setDefaultTimeout(2 * MINUTE);
    const thrown = [];
    page.on('pageerror', error => thrown.push(error.message));
    await enter(page, appUrl);
    await findFigures(page);
    await takePicture(page, `${picture}-page.png`);
    await page.goto(`${appUrl}/catalog/default/group/guests`);
    await page.getByText('Copilot adoption').first().waitFor();
    await takePicture(page, `${picture}-group.png`);
    assert.deepEqual(thrown, [], 'the browser saw errors');
  } finally {
    await browser.close();
  }
}

async function enter(page, appUrl) {
  await page.goto(appUrl);
  const entry = page.getByRole('link', { name: 'Copilot', exact: true });
  const guest = page.getByRole('button', { name: 'Enter' });
  await entry.or(guest).first().waitFor();
  if (await guest.isVisible()) {
    await guest.click();
  }
  await entry.click();
  await page.getByRole('heading', { name: 'Copilot', exact: true }).waitFor();
}

/** The first days are there within a minute or two. */
async function findFigures(page) {
  const tile = page.getByRole('group', { name: 'Active people', exact: true });
  const end = Date.now() + 5 * MINUTE;
  while (!(await hasFigure(tile))) {
    assert.ok(Date.now() < end, 'the page has no figures after five minutes');
    await page.reload();
  }
}

async function hasFigure(tile) {
  const text = await tile.textContent({ timeout: 20_000 }).catch(() => '');
  return /\d/.test(text);
}

async function takePicture(page, path) {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path });
}
