import { Page, Request } from '@playwright/test';
import { Figure, figure } from '../Figure';
import { median } from '../ingest/statistics';
import { PageOptions } from '../readOptions';

/** The design's budgets. */
const mostMilliseconds = 1500;
const mostSeries = 3;

const api = '/api/copilot-adoption/';

declare global {
  interface Window {
    /** When the main trend was on the screen, in milliseconds since the page was asked for. */
    firstChart?: number;
  }
}

/** How soon Overview shows its main trend when it is opened anew, and what it asks the backend until then. */
export async function* measureOverview(
  page: Page,
  { repeat }: PageOptions,
): AsyncIterable<Figure> {
  await page.addInitScript(watchFirstChart);
  // Fills the caches of the browser and the backend.
  await openOverview(page);

  const visits: Visit[] = [];
  for (let visit = 0; visit < repeat; visit++) {
    visits.push(await openOverview(page));
  }
  const times = visits.map(({ firstChart }) => firstChart);
  const most = (count: (visit: Visit) => number) =>
    Math.max(...visits.map(count));
  yield figure('overview.first_chart', median(times), 'ms', mostMilliseconds);
  yield figure('overview.first_chart.slowest', Math.max(...times), 'ms');
  yield figure(
    'overview.requests_before_chart',
    most(({ before }) => before.length),
    'requests',
  );
  yield figure(
    'overview.series_before_chart',
    most(({ before }) => before.filter(isSeries).length),
    'requests',
    mostSeries,
  );
  yield figure(
    'overview.repeated_requests',
    most(({ all }) => all.length - new Set(all).size),
    'requests',
    0,
  );
}

interface Visit {
  firstChart: number;
  /** What the backend was asked until the chart was there, and altogether. */
  before: string[];
  all: string[];
}

async function openOverview(page: Page): Promise<Visit> {
  const all: { path: string; at: number }[] = [];
  const listen = (request: Request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith(api)) {
      all.push({ path: pathname + search, at: Date.now() });
    }
  };
  page.on('request', listen);
  await page.goto('/copilot/overview');
  await page.waitForFunction(() => window.firstChart !== undefined);
  const { firstChart, origin } = await page.evaluate(() => ({
    firstChart: window.firstChart!,
    origin: performance.timeOrigin,
  }));
  await page.waitForLoadState('networkidle');
  page.off('request', listen);
  return {
    firstChart,
    before: all
      .filter(({ at }) => at <= origin + firstChart)
      .map(({ path }) => path),
    all: all.map(({ path }) => path),
  };
}

function isSeries(path: string): boolean {
  return path.startsWith(`${api}series`);
}

/** Runs in the browser before anything else does. */
function watchFirstChart() {
  const look = () => {
    if (document.querySelector('main section figure .recharts-line')) {
      // What stands in the document in one frame is on the screen after it.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.firstChart = performance.now();
        }),
      );
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}
