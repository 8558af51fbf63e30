import { z } from 'zod';
import { reports } from '../metrics/MetricDefinition';
import { dayText, pageOf, scopeKind, subjectRefText } from './primitives';

/**
 * A configured enterprise or organization, and how much of its history is held.
 *
 * @public
 */
export const scopeSchema = z.object({
  ref: subjectRefText,
  kind: scopeKind,
  title: z.string(),
  slug: z.string(),
  host: z.string(),
  /** The annotation by which users of the catalog are found in it. */
  userLoginAnnotation: z.string(),
  /** The reports that are configured for it. */
  reports: z.array(z.enum(reports)),
  /** Oldest and newest day held of any report; null before the first sync. */
  firstDay: dayText.nullable(),
  heldThrough: dayText.nullable(),
  /** The newest day up to which every held day has settled. */
  finalThrough: dayText.nullable(),
});

/** @public */
export type Scope = z.infer<typeof scopeSchema>;

/**
 * Answer of `GET /scopes`. Empty when none is configured.
 *
 * @public
 */
export const scopesResponseSchema = pageOf(scopeSchema);

/** @public */
export type ScopesResponse = z.infer<typeof scopesResponseSchema>;
