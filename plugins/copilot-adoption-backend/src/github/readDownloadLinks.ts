import { z } from 'zod';
import { GithubError } from './GithubError';

const envelope = z.object({
  download_links: z.array(z.string()).nullable(),
});

/** What GitHub sends instead of an envelope where it has no report yet: nothing, or the days alone. */
const nothing = z.union([
  z.undefined(),
  z.null(),
  z.literal(''),
  z.strictObject({
    report_day: z.unknown().optional(),
    report_start_day: z.unknown().optional(),
    report_end_day: z.unknown().optional(),
  }),
]);

/**
 * Reads the links of an envelope, all of which belong to the report; none where GitHub has no report.
 *
 * @throws GithubError for anything else, because not to understand GitHub is not the same as there being nothing.
 */
export function readDownloadLinks(body: unknown): string[] {
  const value = parseText(body);
  if (nothing.safeParse(value).success) {
    return [];
  }
  const { data, success } = envelope.safeParse(value);
  if (!success) {
    throw new GithubError(
      'unreadableReport',
      'GitHub answered with something else than a list of download links',
    );
  }
  return data.download_links ?? [];
}

/** Without a content type the answer comes as text. */
function parseText(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : body;
  } catch {
    return body;
  }
}
