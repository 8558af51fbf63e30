import { InputError } from '@backstage/errors';
import { dimensions } from 'backstage-plugin-copilot-adoption-common';
import { Where } from '../metrics';

/**
 * Reads what metrics are narrowed to, one `dimension:value` each.
 *
 * @throws InputError that names what is allowed.
 */
export function readWhere(texts: string[] = []): Where {
  const where: Where = {};
  for (const text of texts) {
    const colon = text.indexOf(':');
    const name = text.slice(0, colon);
    const dimension = dimensions.find(known => known === name);
    if (!dimension) {
      throw new InputError(
        `Parameter 'where': unknown dimension '${name}', known are ${dimensions.join(
          ', ',
        )}`,
      );
    }
    if (where[dimension] !== undefined) {
      throw new InputError(
        `Parameter 'where': names ${dimension} twice, allowed is one value per dimension`,
      );
    }
    where[dimension] = text.slice(colon + 1);
  }
  return where;
}
