import { useAnalytics } from '@backstage/frontend-plugin-api';
import Link from '@mui/material/Link';
import { MouseEvent, ReactNode } from 'react';
import { memberOf, writeFilters } from '../../filters';
import { useFilterParams } from '../../hooks';

export interface TeamLinkProps {
  /** The team's subject; undefined for all of them. */
  subject?: string;
  children: ReactNode;
}

/** Leads to a team and keeps the other filters. */
export function TeamLink(props: TeamLinkProps) {
  const { subject, children } = props;
  const { filters, setFilters } = useFilterParams();
  const analytics = useAnalytics();
  const next = { ...filters, member: subject ? memberOf(subject) : undefined };
  const onClick = (event: MouseEvent) => {
    // With a key held, the browser opens the link elsewhere.
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      analytics.captureEvent('filter', 'team');
      setFilters(next);
    }
  };
  return (
    <Link href={`?${writeFilters(next)}`} onClick={onClick} underline="hover">
      {children}
    </Link>
  );
}
