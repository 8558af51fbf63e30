import { z } from 'zod';
import { syncErrorCodes } from '../sync/errorCodes';
import { momentText, pageOf, scopeKind, subjectRefText } from './primitives';

/**
 * Body of `POST /sync/checks`.
 *
 * @public
 */
export const syncChecksRequestSchema = z.strictObject({
  scope: subjectRefText
    .optional()
    .describe('All configured scopes where left out.'),
});

/** @public */
export type SyncChecksRequest = z.infer<typeof syncChecksRequestSchema>;

/**
 * Whether everything that a scope's configuration makes use of can be used.
 *
 * @public
 */
export const syncScopeCheckSchema = z.object({
  scope: z.object({ ref: subjectRefText, kind: scopeKind, title: z.string() }),
  /** As whom GitHub was asked; null where there is no credential. */
  credential: z
    .enum(['githubApp', 'scopeToken', 'integrationToken', 'moduleToken'])
    .nullable(),
  /** What is left after the check; null where GitHub has not said. */
  rateLimit: z
    .object({ limit: z.number(), remaining: z.number(), resetAt: momentText })
    .nullable(),
  checks: z.array(
    z.object({
      /** What it is for, such as `users`, or `download` for the files that reports consist of. */
      name: z.string(),
      /** Such as `GET /orgs/octo-org/copilot/metrics/reports/users-1-day`, or the host of downloads. */
      endpoint: z.string(),
      outcome: z.enum(['works', 'failed', 'skipped']),
      /** What else there is to say, such as that there is no report yet. */
      note: z.string().nullable(),
      error: z
        .object({
          code: z.enum(syncErrorCodes),
          title: z.string(),
          advice: z.string(),
          /** What happened, in GitHub's words. */
          detail: z.string(),
          /** What the credential needs, in the names that GitHub uses; null where that is not the trouble. */
          grant: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
});

/** @public */
export type SyncScopeCheck = z.infer<typeof syncScopeCheckSchema>;

/**
 * Answer of `POST /sync/checks`.
 *
 * @public
 */
export const syncChecksResponseSchema = pageOf(syncScopeCheckSchema);

/** @public */
export type SyncChecksResponse = z.infer<typeof syncChecksResponseSchema>;
