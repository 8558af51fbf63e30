import type { Request, Response } from 'express';

const downloads = '/download/';

/** Whether the storage behind a signed link is asked, and not GitHub's API. */
export function isDownload({ path }: Request): boolean {
  return path.startsWith(downloads);
}

/** Whether the links of a report are asked for. */
export function isReport({ path }: Request): boolean {
  return path.includes('/copilot/metrics/reports/');
}

/** Whether the seats of an enterprise or organization are asked for. */
export function isSeats({ path }: Request): boolean {
  return path.endsWith('/copilot/billing/seats');
}

/** Whether it is asked what an organization has subscribed to. */
export function isSubscription({ path }: Request): boolean {
  return path.endsWith('/copilot/billing');
}

/** Whether it is asked what was used beside seats, and what it costs. */
export function isSpend({ path }: Request): boolean {
  return path.includes('/settings/billing/');
}

/** The slug of the enterprise or organization that a request is about. */
export function slugOf(request: Request): string | undefined {
  if (isDownload(request)) {
    const opaque = request.path.slice(downloads.length);
    const file = JSON.parse(Buffer.from(opaque, 'base64url').toString());
    return file.scope.slug;
  }
  return /^\/(?:orgs|enterprises|organizations)\/([^/]+)/.exec(
    request.path,
  )?.[1];
}

/** Refuses a link the way blob storage does. */
export function refuseLink(response: Response) {
  response
    .status(403)
    .type('application/xml')
    .send(
      '<?xml version="1.0"?><Error><Code>AuthenticationFailed</Code></Error>',
    );
}
