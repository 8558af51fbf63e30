import { Locator, Page } from '@playwright/test';
import { Figure, figure } from '../Figure';
import { median, percentile } from '../ingest/statistics';
import { PageOptions } from '../readOptions';
import { FrameWatch } from './FrameWatch';

/** Ten lines over a year, by day. */
const shown = {
  tab: '/copilot/code?scope=organization:octo-org&period=365d',
  panel: 'Completion acceptance by language',
  lines: 10,
};

/** Longer than this, and people see that they wait; below, an answer to a click feels immediate. */
const mostToDraw = 500;
/** Twenty pictures a second still follow a pointer; a tenth of a second is where people notice that it lags. */
const mostOfFrames = 50;
const mostOfAnyFrame = 100;

const moves = 200;
const keys = 60;

/** How long a large chart takes to draw, and how smoothly it follows the pointer and the arrow keys. */
export async function* measureChart(
  page: Page,
  { repeat }: PageOptions,
): AsyncIterable<Figure> {
  await askForMore(page);
  const panel = await findPanel(page);
  const lines = await panel.locator('.recharts-line').count();
  if (lines < shown.lines) {
    throw new Error(
      `“${shown.panel}” draws ${lines} lines instead of ${shown.lines}.`,
    );
  }

  const times: number[] = [];
  for (let time = 0; time < repeat; time++) {
    times.push(await drawAgain(panel));
  }
  yield figure('chart.draw', median(times), 'ms', mostToDraw);
  yield figure('chart.draw.slowest', Math.max(...times), 'ms');

  yield* measureFrames('chart.pointer', panel, () => movePointer(panel));
  yield* measureFrames('chart.keyboard', panel, () => pressArrows(panel));
}

/** The panel shows five lines by week. Its question is widened on its way, so that the chart is drawn from real answers. */
async function askForMore(page: Page) {
  await page.route(
    /\/series\?.*metrics=acceptance_rate\.completions&.*by=language/,
    route => {
      const url = new URL(route.request().url());
      url.searchParams.set('granularity', 'day');
      // The rest is the tenth.
      url.searchParams.set('top', String(shown.lines - 1));
      return route.continue({ url: url.href });
    },
  );
}

/** Panels come when they are scrolled to. */
async function findPanel(page: Page): Promise<Locator> {
  await page.goto(shown.tab);
  const panel = page.getByRole('region', { name: shown.panel, exact: true });
  await page.getByRole('region', { name: 'Two acceptance rates' }).waitFor();
  while (!(await panel.isVisible())) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(100);
  }
  await panel.locator('.recharts-line').first().waitFor();
  await panel.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  return panel;
}

/** Milliseconds from a click until the chart is on the screen in the place of its table. */
async function drawAgain(panel: Locator): Promise<number> {
  const toggle = panel.getByRole('button', { name: 'View as table' });
  await toggle.click();
  await panel.getByRole('table').waitFor();
  const milliseconds = await toggle.evaluate(async (button: HTMLElement) => {
    const start = performance.now();
    button.click();
    await new Promise(done => {
      requestAnimationFrame(() => setTimeout(done));
    });
    return performance.now() - start;
  });
  await panel.locator('.recharts-line').first().waitFor();
  return milliseconds;
}

async function* measureFrames(
  name: string,
  panel: Locator,
  use: () => Promise<void>,
): AsyncIterable<Figure> {
  const watch = await FrameWatch.start(panel.page());
  await use();
  // Otherwise nothing has been measured.
  await panel.locator('.recharts-tooltip-wrapper li').first().waitFor();
  const { frames, longTasks } = await watch.stop();
  yield figure(`${name}.frame.p95`, percentile(frames, 95), 'ms', mostOfFrames);
  yield figure(
    `${name}.frame.longest`,
    Math.max(...frames),
    'ms',
    mostOfAnyFrame,
  );
  yield figure(`${name}.long_tasks`, longTasks.length, 'tasks');
}

async function movePointer(panel: Locator) {
  const { x, y, width, height } = (await panel
    .locator('svg.recharts-surface')
    .first()
    .boundingBox())!;
  for (let move = 0; move < moves; move++) {
    const part = move / moves;
    await panel
      .page()
      .mouse.move(
        x + width * (0.1 + 0.6 * part),
        y + height * (0.5 + 0.3 * Math.sin(20 * part)),
      );
  }
}

async function pressArrows(panel: Locator) {
  await panel.page().mouse.move(0, 0);
  await panel.getByRole('application').focus();
  for (let key = 0; key < keys; key++) {
    await panel.page().keyboard.press('ArrowRight');
  }
}
