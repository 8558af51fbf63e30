import { InputError } from '@backstage/errors';
import { PeopleMode } from 'backstage-plugin-copilot-adoption-common';
import { SeatsQuestion } from './SeatsQuestion';

/**
 * Where people are not kept by name, seats are counted for the whole scope only: a count of a handful of people would
 * tell of each of them.
 *
 * @throws InputError that names the parameter.
 */
export function refuseNames(
  question: Pick<SeatsQuestion, 'search' | 'team' | 'editor'>,
  people: PeopleMode,
): void {
  if (people === 'named') {
    return;
  }
  for (const name of ['search', 'team', 'editor'] as const) {
    if (question[name]) {
      throw new InputError(
        `Parameter '${name}': cannot be asked for where people are '${people}', only 'named' people are told apart`,
      );
    }
  }
}
