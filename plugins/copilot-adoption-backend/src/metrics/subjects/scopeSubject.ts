import { Knex } from 'knex';
import { RolledUpFigures } from '../figures/RolledUpFigures';
import { AskedSubject } from './AskedSubject';
import { FoundScope } from './resolveSubject';

/** An enterprise or organization: GitHub's totals, and all people of its users report. */
export function scopeSubject(found: FoundScope, db: Knex): AskedSubject {
  const { scope, totalsId, everyoneId } = found;
  const population = {
    scopeId: scope.id,
    everyone: true,
    teams: [],
    userIds: [],
  };
  return {
    ...found,
    kind: scope.settings.kind,
    population,
    teamScopes: [],
    figures: new RolledUpFigures({
      db,
      totalsId,
      peopleId: everyoneId,
      everyoneId,
      population,
    }),
  };
}
