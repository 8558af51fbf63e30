import { useStateText } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { View } from '../../filters';
import { useSeries } from '../../hooks';
import { ErrorNotice, explainError, Notice } from '../../states';
import { useText } from '../../translation';
import { RepositoryFigures } from './RepositoryFigures';
import { repositoryMetrics, repositoryRequest } from './repositoryRequest';
import { RepositorySkeleton } from './RepositorySkeleton';

export interface RepositoryActivityProps {
  view: View;
  /** The repository. */
  subject: string;
}

/** Copilot in the repository's pull requests, or why there is nothing to tell. */
export function RepositoryActivity(props: RepositoryActivityProps) {
  const { view, subject } = props;
  const { data, error, retry } = useSeries(repositoryRequest(view, subject));
  const text = useText();
  const stateText = useStateText();
  if (error && !data) {
    return explainError(error).kind === 'notFound' ? (
      <Notice compact title={text('repositoryCard.unknown.title')}>
        {text('repositoryCard.unknown.text')}
      </Notice>
    ) : (
      <ErrorNotice compact error={error} onRetry={retry} />
    );
  }
  if (!data) {
    return <RepositorySkeleton />;
  }
  const byCopilot = seriesOf(data, repositoryMetrics.byCopilot);
  if (!byCopilot || byCopilot.total === null) {
    const state = byCopilot?.totalState ?? 'missing';
    return (
      <Notice compact title={text('states.noData.title')}>
        {stateText({ state, reason: byCopilot?.reason })}
      </Notice>
    );
  }
  return (
    <RepositoryFigures
      response={data}
      byCopilot={byCopilot}
      count={byCopilot.total}
    />
  );
}
