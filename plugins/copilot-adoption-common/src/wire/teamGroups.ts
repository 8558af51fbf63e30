import { z } from 'zod';
import { scopeText, subjectRefText } from './primitives';

/**
 * Query of `GET /teams/groups`.
 *
 * @public
 */
export const teamGroupsQuerySchema = z.strictObject({ scope: scopeText });

/** @public */
export type TeamGroupsQuery = z.input<typeof teamGroupsQuerySchema>;

/**
 * The groups of the catalog that a GitHub team belongs to.
 *
 * @public
 */
export const teamGroupsSchema = z.object({
  team: subjectRefText,
  groups: z
    .array(z.string())
    .describe('Entity references, such as `group:default/platform`.'),
});

/** @public */
export type TeamGroups = z.infer<typeof teamGroupsSchema>;

/**
 * Answer of `GET /teams/groups`: teams without a group are left out.
 *
 * @public
 */
export const teamGroupsResponseSchema = z.object({
  items: z.array(teamGroupsSchema),
});

/** @public */
export type TeamGroupsResponse = z.infer<typeof teamGroupsResponseSchema>;
