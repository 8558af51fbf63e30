import { defineConfig } from '@playwright/test';

// `npm run test:e2e` finds the browser, builds the app, chooses the port and pins the day.
const address = `http://localhost:${process.env.BACKEND_PORT}`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'e2e-test-results',
  projects: [
    { name: 'end-to-end', testMatch: '*.test.ts' },
    { name: 'screenshots', testMatch: '*.screenshots.ts' },
  ],
  forbidOnly: Boolean(process.env.CI),
  workers: 1,
  timeout: 60_000,
  // A machine that checks everything at once is slow at times; what fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'e2e-test-report' }],
  ],
  use: {
    baseURL: address,
    locale: 'en-US',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command:
      'node --enable-source-maps --require @backstage/cli/config/nodeTransform.cjs src/index.ts',
    cwd: 'packages/backend',
    env: { NODE_ENV: 'production' },
    url: `${address}/.backstage/health/v1/readiness`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
