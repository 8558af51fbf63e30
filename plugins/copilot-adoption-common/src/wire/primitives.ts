import { z } from 'zod';
import { parseDay } from '../day/Day';
import { memberKinds, scopeKinds } from '../subjects/SubjectRef';

/** An ISO day. */
export const dayText = z.string().refine(
  text => {
    try {
      parseDay(text);
      return true;
    } catch {
      return false;
    }
  },
  { message: 'expected an existing day in the form YYYY-MM-DD' },
);

/** A moment as ISO text in UTC. */
export const momentText = z.string();

/** A readable path such as `organization:octo-org/team:platform`. */
export const subjectRefText = z.string().min(1);

/** The scope that a question is about. */
export const scopeText = subjectRefText.describe(
  'An enterprise or organization, such as `organization:octo-org`.',
);

export const scopeKind = z.enum(scopeKinds);

export const subjectKind = z.enum([...scopeKinds, ...memberKinds]);

/** A page of a list; the cursor is opaque and belongs to the query that returned it. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** A parameter that may be repeated. */
export function oneOrMore<T extends z.ZodType>(item: T, most: number) {
  return z.preprocess(
    value => (Array.isArray(value) ? value : [value]),
    z.array(item).min(1).max(most),
  );
}

/** The first day of a period, itself included. */
export const fromDay = dayText.describe('First day of the period.');

/** The last day of a period, itself included. */
export const toDay = dayText.describe('Last day of the period, included.');

/** Metrics by id, with commas between them. */
export function metricList(most: number) {
  return z
    .string()
    .min(1)
    .transform(text => text.split(','))
    .pipe(z.array(z.string().min(1)).max(most))
    .describe('Ids of metrics, with commas between them.');
}

/** The parameters of a list: what to find, how much of it, and where to go on. */
export function listParameters(limit: number) {
  return {
    search: z
      .string()
      .optional()
      .describe('Part of the title, upper and lower case alike.'),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(500)
      .default(limit)
      .describe('How many rows to answer with at most.'),
    cursor: z
      .string()
      .optional()
      .describe('The `nextCursor` of the page before, of the same query.'),
  };
}

/** Whether to compare with the equally long period before. */
export const compareParameter = z
  .enum(['previous'])
  .optional()
  .describe('Compares with the equally long period right before.');

/** What metrics are narrowed to. */
export const whereParameter = oneOrMore(z.string().regex(/^[a-z]+:./), 4)
  .optional()
  .describe(
    'Narrows to `dimension:value`, split at the first colon; may be repeated for other dimensions.',
  );
