import { z } from 'zod';

/**
 * Body of `POST /people/erasures`: a person by exactly one of `login` and `githubId`.
 *
 * @public
 */
export const erasureRequestSchema = z
  .strictObject({
    host: z
      .string()
      .trim()
      .toLowerCase()
      .min(1)
      .default('github.com')
      .describe('The GitHub host that knows the person.'),
    login: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('The login of a person who is stored.'),
    githubId: z
      .int()
      .positive()
      .optional()
      .describe(
        'The number that GitHub has for the person; keeps somebody away who is not stored yet, too.',
      ),
  })
  .refine(
    ({ login, githubId }) => (login === undefined) !== (githubId === undefined),
    { error: "Give either 'login' or 'githubId'" },
  );

/** @public */
export type ErasureRequest = z.input<typeof erasureRequestSchema>;

/**
 * Answer of `POST /people/erasures`: what was deleted.
 *
 * @public
 */
export const erasureResponseSchema = z.object({
  /** Scopes that knew the person, those that are no longer configured included. */
  scopes: z.number(),
  /** Rows of the person. */
  rows: z.number(),
  /** Archived reports that the person was taken out of. */
  archived: z.number(),
});

/** @public */
export type ErasureResponse = z.infer<typeof erasureResponseSchema>;
