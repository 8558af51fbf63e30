import { APIRequestContext, expect } from '@playwright/test';
import type { SyncResponse } from 'backstage-plugin-copilot-adoption-common';
import { askBackend } from './askBackend';

const MINUTE = 60_000;

/** Waits until every report of every scope holds a day, so that there is something to draw. */
export async function waitForFirstDays(request: APIRequestContext) {
  await waitForSync(request, ({ scopes }) =>
    scopes.every(({ reports }) =>
      reports.every(({ heldThrough }) => heldThrough !== null),
    ),
  );
}

/** Waits until a run has finished that left nothing to do: the whole history is there. */
export async function waitForHistory(request: APIRequestContext) {
  await waitForSync(
    request,
    ({ currentRun, lastRun }) =>
      currentRun === null &&
      (lastRun?.state === 'succeeded' || lastRun?.state === 'nothingDue'),
  );
}

async function waitForSync(
  request: APIRequestContext,
  isFarEnough: (sync: SyncResponse) => boolean,
) {
  await expect
    .poll(
      async () => isFarEnough(await askBackend(request, 'operator', '/sync')),
      { message: 'the sync to get far enough', timeout: 15 * MINUTE },
    )
    .toBe(true);
}
