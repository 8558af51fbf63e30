import {
  CompoundEntityRef,
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** Reads `payments`, `default/payments` or `group:default/payments`. */
export function readGroupRef(name: string): string {
  const ref = parseRef(name);
  if (ref?.kind.toLowerCase() !== 'group') {
    throw new InputError(
      `'${name}' does not name a group of the catalog, expected a name such as 'default/payments'`,
    );
  }
  return stringifyEntityRef(ref);
}

function parseRef(name: string): CompoundEntityRef | undefined {
  try {
    return parseEntityRef(name, {
      defaultKind: 'group',
      defaultNamespace: DEFAULT_NAMESPACE,
    });
  } catch {
    return undefined;
  }
}
