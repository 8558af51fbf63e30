import { useApi } from '@backstage/core-plugin-api';
import Button from '@mui/material/Button';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { copilotAdoptionOperatorApiRef } from '../../api';
import { Panel, Placeholder } from '../../charts';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { ConnectionChecks } from './ConnectionChecks';
import { HealthPanelProps } from './HealthPanelProps';

/** Tries every call that the configuration makes use of, when asked to. */
export function ConnectionPanel(props: HealthPanelProps) {
  const scope = props.scope.ref;
  const text = useText();
  const api = useApi(copilotAdoptionOperatorApiRef);
  const [{ value, loading, error }, check] = useAsyncFn(
    () => api.checkConnections({ scope }),
    [api, scope],
  );
  const results = value?.items.filter(item => item.scope.ref === scope);
  return (
    <Panel
      title={text('dataHealth.checks.title')}
      answer={text(
        loading ? 'dataHealth.checks.running' : 'dataHealth.checks.hint',
      )}
    >
      <Button
        size="small"
        variant="outlined"
        disabled={loading}
        onClick={check}
        sx={{ mb: 1.5, alignSelf: 'flex-start' }}
      >
        {text('dataHealth.sync.test')}
      </Button>
      {loading && <Placeholder variant="rounded" height={160} />}
      {!loading && error && (
        <ErrorNotice compact error={error} onRetry={check} />
      )}
      {!loading &&
        results?.map(result => (
          <ConnectionChecks key={result.scope.ref} result={result} />
        ))}
    </Panel>
  );
}
