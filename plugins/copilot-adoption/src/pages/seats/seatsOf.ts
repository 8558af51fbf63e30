import { SeatsQuery } from 'backstage-plugin-copilot-adoption-common';
import { View } from '../../filters';

/** The seats that the filters select. */
export function seatsOf(view: View): SeatsQuery {
  return {
    scope: view.scope.ref,
    team: view.member ? view.subject : undefined,
  };
}
