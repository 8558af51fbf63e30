import { setTimeout as wait } from 'node:timers/promises';

const POLL_MILLISECONDS = 300;

/** Resolves when the backend has started all its plugins and the demo's first person can sign in. */
export async function backendReady({ backendUrl, firstPerson }, signal) {
  await answers(`${backendUrl}/.backstage/health/v1/readiness`, { signal });
  if (firstPerson) {
    // The catalog reads its people a moment after the plugins have started.
    await answers(`${backendUrl}/api/auth/demo/refresh`, {
      headers: { 'x-demo-person': firstPerson },
      signal,
    });
  }
}

/** Resolves when the app is compiled: the dev server holds its answers back until then. */
export async function appReady({ appUrl }, signal) {
  await answers(appUrl, { signal });
}

async function answers(url, init) {
  while (!(await isOk(url, init))) {
    await wait(POLL_MILLISECONDS, undefined, { signal: init.signal });
  }
}

async function isOk(url, init) {
  try {
    const response = await fetch(url, init);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
