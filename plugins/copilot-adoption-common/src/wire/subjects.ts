import { z } from 'zod';
import {
  dayText,
  listParameters,
  pageOf,
  scopeText,
  subjectKind,
  subjectRefText,
} from './primitives';
import { unavailableReasons } from './series';

/**
 * Query of `GET /subjects`.
 *
 * @public
 */
export const subjectsQuerySchema = z.strictObject({
  scope: scopeText,
  kind: z.enum(['team', 'repository', 'user']).describe('What to list.'),
  team: subjectRefText
    .optional()
    .describe(
      'Of users, only the members of a team or catalog group, such as `organization:octo-org/team:platform`.',
    ),
  ...listParameters(100),
});

/** @public */
export type SubjectsQuery = z.input<typeof subjectsQuerySchema>;

/**
 * Somebody whom numbers can be about.
 *
 * @public
 */
export const subjectSchema = z.object({
  ref: subjectRefText,
  kind: subjectKind,
  title: z.string(),
  /** First and newest day on which GitHub's reports named it. */
  firstDay: dayText.nullable(),
  lastDay: dayText.nullable(),
  /** Of a team, the one above it; null where it has none, or none that is listed. */
  parent: subjectRefText.nullable(),
  /** Members with a licence on the newest day; null where unknown, as of repositories and users. */
  licensedMembers: z.number().nullable(),
});

/** @public */
export type Subject = z.infer<typeof subjectSchema>;

/**
 * Answer of `GET /subjects`.
 *
 * @public
 */
export const subjectsResponseSchema = pageOf(subjectSchema).extend({
  /** Why nobody can be listed; left out where it is possible. */
  unavailable: z.enum(unavailableReasons).optional(),
  /**
   * Of the members that were asked for: the day whose membership counts, the newest one known. Null where none is, left
   * out where nobody asked.
   */
  membersOf: dayText.nullable().optional(),
});

/** @public */
export type SubjectsResponse = z.infer<typeof subjectsResponseSchema>;
