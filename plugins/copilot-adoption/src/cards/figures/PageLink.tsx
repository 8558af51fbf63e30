import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Filters, writeFilters } from '../../filters';
import { copilotPageRouteRef } from '../../routes';
import { useText } from '../../translation';

/** Leads to the page with the card's filters, where the app has the page. */
export function PageLink(props: { filters: Filters }) {
  const text = useText();
  const pagePath = useRouteRef(copilotPageRouteRef);
  return pagePath ? (
    <Link to={`${pagePath()}?${writeFilters(props.filters)}`}>
      {text('groupCard.open')}
    </Link>
  ) : null;
}
