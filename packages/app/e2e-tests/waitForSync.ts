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

/** Waits until the whole history is there and no day is due any more. */
export async function waitForHistory(request: APIRequestContext) {
  await waitForSync(request, ({ scopes }) =>
    scopes.every(({ reports }) =>
      reports.every(({ states }) => !states.due && !states.failed),
    ),
  );
}

async function waitForSync(
  request: APIRequestContext,
  isFarEnough: (sync: SyncResponse) => boolean,
) {
  await expect
    .poll(
      async () => isFarEnough(await askBackend(request, 'operator', '/sync')),
      { message: 'the sync to get far enough', timeout: 5 * MINUTE },
    )
    .toBe(true);
}
