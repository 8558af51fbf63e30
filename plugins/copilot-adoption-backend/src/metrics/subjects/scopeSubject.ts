import { RolledUpFigures } from '../figures/RolledUpFigures';
import { AskedSubject } from './AskedSubject';
import { FoundScope, ResolveContext } from './resolveSubject';

/** An enterprise or organization: GitHub's totals, and all people of its users report. */
export function scopeSubject(
  found: FoundScope,
  { db, settings, prices }: Pick<ResolveContext, 'db' | 'settings' | 'prices'>,
): AskedSubject {
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
      seats: { scope: scope.settings, idleness: settings.seats, prices },
    }),
  };
}
