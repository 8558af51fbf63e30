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

export const scopeKind = z.enum(scopeKinds);

export const subjectKind = z.enum([...scopeKinds, ...memberKinds]);

/** A page of a list; the cursor is opaque and belongs to the query that returned it. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
