import Button from '@mui/material/Button';
import { defaultPeriod, Filters, View } from '../../filters';
import { useFormat } from '../../hooks';
import { Notice } from '../../states';
import { useText } from '../../translation';
import { Emptiness } from './emptinessOf';

export interface EmptyOverviewProps {
  emptiness: Emptiness;
  view: View;
  setFilters: (filters: Filters) => void;
}

/** Says why there is nothing to see and leads to where there is. */
export function EmptyOverview(props: EmptyOverviewProps) {
  const { emptiness, view, setFilters } = props;
  const text = useText();
  const format = useFormat();
  if (emptiness === 'tooFew') {
    return (
      <Notice role="status" title={text('states.tooFew.title')}>
        {text('states.tooFew.text')}
      </Notice>
    );
  }
  const { ref, firstDay, heldThrough } = view.scope;
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
              scope: ref,
              member: view.member,
              period: defaultPeriod,
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
