import { SeatsResponse } from 'backstage-plugin-copilot-adoption-common';
import { useStateText } from '../../charts';
import { View } from '../../filters';
import { useAccess, useFormat, useSeats } from '../../hooks';
import { versionOf } from '../../panels';
import { explainError } from '../../states';
import { useText } from '../../translation';
import { EverUsedRow, FunnelRow } from './funnelRows';

/**
 * The step between seats and activity: who has ever used the seat. The register tells it, to those who may see it, and of
 * the newest day alone. Undefined as long as it has not answered, and of teams, whose steps begin with licences.
 */
export function useEverUsed(view: View): EverUsedRow | undefined {
  const text = useText();
  const stateText = useStateText();
  const known = useKnown();
  const access = useAccess(view.scope.ref);
  const isPast = view.to < (view.scope.heldThrough ?? '');
  const isTold = !view.member && !isPast && access.data?.seats;
  const { data, error } = useSeats(
    isTold ? { scope: view.scope.ref, limit: 1 } : undefined,
    versionOf(view),
  );
  const unknown = (note: string | undefined): FunnelRow => ({
    name: 'everUsed',
    people: null,
    note,
  });
  if (view.member) {
    return undefined;
  }
  if (isPast) {
    return unknown(text('adoption.funnel.newestDayOnly'));
  }
  if (access.data?.seats === false) {
    const permission = 'copilotAdoption.seats.read';
    return unknown(text('adoption.funnel.seatsNeeded', { permission }));
  }
  if (data) {
    const { totals, state, reason, day } = data;
    return totals && day
      ? { ...known(totals), of: { seats: totals.seats, day } }
      : unknown(stateText({ state, reason }));
  }
  const failure = access.error ?? error;
  return failure && unknown(text(`states.error.${explainError(failure).kind}`));
}

/** Counts the seats that are known to have been used. New ones wait for their first use, and of old ones GitHub forgets it. */
function useKnown() {
  const text = useText();
  const format = useFormat();
  return ({
    seats,
    usage,
  }: NonNullable<SeatsResponse['totals']>): FunnelRow => {
    const people = usage.used + usage.idle;
    const share = format.share(people / seats);
    return {
      name: 'everUsed',
      people,
      part:
        seats > 0 ? text('adoption.funnel.ofAllSeats', { share }) : undefined,
      note:
        usage.forgotten > 0
          ? text('adoption.funnel.forgotten', {
              count: usage.forgotten,
              formatted: format.count(usage.forgotten),
            })
          : undefined,
    };
  };
}
