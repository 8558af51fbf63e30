import {
  AccessResponse,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { View } from '../../filters';
import { useAccess, useSeries } from '../../hooks';
import { versionOf } from '../../panels';
import { newestSeatsRequest, onNewestDay } from './newestSeats';
import { restrictedRequest } from './requests';

/** Why something only some may see is not there, and another try. */
export interface Failure {
  error: Error;
  retry: () => void;
}

export interface WithRestrictedProps {
  response?: SeriesResponse;
  view: View;
  /** Gets the answers that there are: that about the period first, and perhaps one about a newer day. */
  children: (
    responses: readonly SeriesResponse[],
    access?: AccessResponse,
    failure?: Failure,
  ) => ReactNode;
}

/**
 * Adds to an answer what this reader may see beyond it: credits, and how seats are used; and the newest list of seats
 * while the period has none.
 */
export function WithRestricted(props: WithRestrictedProps) {
  const { response, view, children } = props;
  const access = useAccess(view.scope.ref);
  const { data, error, retry } = useSeries(
    restrictedRequest(view, access.data),
    versionOf(view),
  );
  // Asked for once it is known what of it this reader may see, so that nobody asks twice.
  const isReaderKnown = Boolean(access.data ?? access.error);
  const newest = useSeries(
    isReaderKnown ? newestSeatsRequest(view, response, access.data) : undefined,
    versionOf(view),
  );
  const whole = response && {
    ...response,
    series: [...response.series, ...(data?.series ?? [])],
  };
  const responses = [whole, onNewestDay(newest.data)].filter(
    each => each !== undefined,
  );
  const failure = error && !data ? { error, retry } : undefined;
  return <>{children(responses, access.data, failure)}</>;
}
