import {
  AccessResponse,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { View } from '../../filters';
import { useAccess, useSeries } from '../../hooks';
import { versionOf } from '../../panels';
import { restrictedRequest } from './requests';

export interface WithRestrictedProps {
  response?: SeriesResponse;
  view: View;
  children: (response?: SeriesResponse, access?: AccessResponse) => ReactNode;
}

/** Adds to an answer what this reader may see beyond it: credits, and how seats are used. */
export function WithRestricted(props: WithRestrictedProps) {
  const { response, view, children } = props;
  const access = useAccess(view.scope.ref);
  const { data } = useSeries(
    restrictedRequest(view, access.data),
    versionOf(view),
  );
  const whole = response && {
    ...response,
    series: [...response.series, ...(data?.series ?? [])],
  };
  return <>{children(whole, access.data)}</>;
}
