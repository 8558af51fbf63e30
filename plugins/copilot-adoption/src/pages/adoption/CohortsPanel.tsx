import Typography from '@mui/material/Typography';
import { CsvButton, notesHeight, Panel, Placeholder } from '../../charts';
import { useCohorts, useFormat } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { CohortTable } from './CohortTable';

/** Do people stay? */
export function CohortsPanel(props: PanelOfViewProps) {
  const text = useText();
  const title = text('adoption.cohorts.title');
  return props.view.member ? (
    <Panel title={title}>
      <Typography variant="body2" color="text.secondary">
        {text('adoption.cohorts.scopeOnly')}
      </Typography>
    </Panel>
  ) : (
    <CohortsOfScope {...props} />
  );
}

function CohortsOfScope(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const title = text('adoption.cohorts.title');
  const scope = view.scope.ref;
  const { data, error, outdated, retry } = useCohorts(scope, versionOf(view));

  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data) {
      return <Placeholder variant="rounded" height={height + notesHeight} />;
    }
    return data.items.length > 0 ? (
      <CohortTable cohorts={data.items} />
    ) : (
      text('adoption.cohorts.none')
    );
  }
  return (
    <Panel
      title={title}
      answer={text('adoption.cohorts.answer')}
      actions={
        <CsvButton title={title} ask={api => api.getCohortsCsv({ scope })} />
      }
      outdated={outdated}
    >
      {content()}
      {data?.historyFrom && (
        <Typography
          variant="caption"
          component="p"
          color="text.secondary"
          sx={{ mt: 1 }}
        >
          {text('adoption.cohorts.since', {
            day: format.period(data.historyFrom, data.historyFrom),
          })}
        </Typography>
      )}
    </Panel>
  );
}
