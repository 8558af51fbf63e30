import Button from '@mui/material/Button';
import { defaultPeriod, Filters, filtersOf, View } from '../filters';
import { useAccess, useFormat } from '../hooks';
import { Notice } from '../states';
import { useText } from '../translation';
import { Emptiness } from './emptinessOf';

/** As long as nobody has told how it is configured. */
const floorByDefault = 5;

export interface EmptyPageProps {
  emptiness: Emptiness;
  view: View;
  setFilters: (filters: Filters) => void;
}

/** Says why there is nothing to see and leads to where there is. */
export function EmptyPage(props: EmptyPageProps) {
  const { emptiness, view, setFilters } = props;
  const text = useText();
  const format = useFormat();
  const access = useAccess(view.scope.ref);
  if (emptiness === 'tooFew') {
    return (
      <Notice role="status" title={text('states.tooFew.title')}>
        {text('states.tooFew.text', {
          floor: String(access.data?.minimumGroupSize ?? floorByDefault),
        })}
      </Notice>
    );
  }
  if (emptiness === 'accountsOnly') {
    return (
      <Notice
        role="status"
        title={text('states.accountsOnly.title')}
        actions={
          <Button
            size="small"
            variant="outlined"
            onClick={() =>
              setFilters({ ...filtersOf(view), member: undefined })
            }
          >
            {text('states.accountsOnly.showAll', { scope: view.scope.title })}
          </Button>
        }
      >
        {text('states.accountsOnly.text')}
      </Notice>
    );
  }
  const { firstDay, heldThrough } = view.scope;
  return (
    <Notice
      role="status"
      title={text('states.noData.title')}
      actions={
        <Button
          size="small"
          variant="outlined"
          onClick={() =>
            setFilters({
              ...filtersOf(view),
              period: defaultPeriod,
              granularity: undefined,
            })
          }
        >
          {text('states.noData.showLatest')}
        </Button>
      }
    >
      {firstDay &&
        heldThrough &&
        text('states.noData.held', {
          period: format.period(firstDay, heldThrough),
        })}
    </Notice>
  );
}
