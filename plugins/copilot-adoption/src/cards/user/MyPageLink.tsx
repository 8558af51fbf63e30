import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Filters, writeFilters } from '../../filters';
import { myCopilotPageRouteRef } from '../../routes';
import { useText } from '../../translation';

/** Leads to everything that is known about the reader, where the app has the page. */
export function MyPageLink(props: { filters: Filters }) {
  const text = useText();
  const pagePath = useRouteRef(myCopilotPageRouteRef);
  return pagePath ? (
    <Link to={`${pagePath()}?${writeFilters(props.filters)}`}>
      {text('userCard.open')}
    </Link>
  ) : null;
}
