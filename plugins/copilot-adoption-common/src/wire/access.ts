import { z } from 'zod';
import { peopleModes } from '../people/peopleModes';
import { scopeText, subjectRefText } from './primitives';

/**
 * How many of the things of a kind somebody may read.
 *
 * @public
 */
export const accessExtents = ['all', 'some', 'none'] as const;

/** @public */
export type AccessExtent = (typeof accessExtents)[number];

/**
 * Query of `GET /access`.
 *
 * @public
 */
export const accessQuerySchema = z.strictObject({
  scope: scopeText
    .optional()
    .describe('Tells what may be read of this enterprise or organization.'),
});

/** @public */
export type AccessQuery = z.input<typeof accessQuerySchema>;

/**
 * Answer of `GET /access`: what the caller may see and do, for whoever has to decide what to show.
 *
 * @public
 */
export const accessResponseSchema = z.object({
  /** The scope that was asked about; null for all of them. */
  scope: subjectRefText.nullable(),
  /** Enterprises and organizations as a whole. */
  organizations: z.enum(accessExtents),
  /** GitHub teams and groups of the catalog. */
  teams: z.enum(accessExtents),
  /** Repositories, as far as GitHub reports pull requests of them. */
  repositories: z.enum(accessExtents),
  /** Single people other than the caller. */
  people: z.boolean(),
  /** The caller's own figures; never for services. */
  self: z.boolean(),
  /** Who holds a seat. */
  seats: z.boolean(),
  /** What Copilot costs. */
  cost: z.boolean(),
  sync: z.object({ read: z.boolean(), manage: z.boolean() }),
  /** Figures about fewer people than this are never shown to anybody. */
  minimumGroupSize: z.number().int(),
  /** How people are stored. */
  peopleMode: z.enum(peopleModes),
});

/** @public */
export type AccessResponse = z.infer<typeof accessResponseSchema>;
