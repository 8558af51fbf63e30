import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

/** A reference to a catalog user or group, read into its full form. */
export const userOrGroup = z.string().transform((text, context) => {
  try {
    const ref = parseEntityRef(text, { defaultNamespace: 'default' });
    if (['user', 'group'].includes(ref.kind.toLocaleLowerCase('en-US'))) {
      return stringifyEntityRef(ref);
    }
  } catch {
    // Told below, in the words of this plugin.
  }
  context.addIssue(
    `must be a user or group such as 'group:default/platform', got '${text}'`,
  );
  return z.NEVER;
});
