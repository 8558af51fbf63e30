import { seriesOf } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { AnswerText, MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';

/** How much Copilot reviews beside people. */
export function ReviewsPanel(props: PanelOfViewProps) {
  const text = useText();
  return (
    <MetricPanel
      {...props}
      title={text('pullRequests.reviews.title')}
      note={text('pullRequests.reviews.note')}
      metrics={['pull_requests.reviewed_by_copilot', 'pull_requests.reviewed']}
      labels={[
        text('pullRequests.reviews.copilot'),
        text('pullRequests.reviews.all'),
      ]}
      colors={['review', 'people']}
    />
  );
}

/** What becomes of what it says there. */
export function SuggestionsPanel(props: PanelOfViewProps) {
  const text = useText();
  const format = useFormat();
  return (
    <MetricPanel
      {...props}
      title={text('pullRequests.suggestions.title')}
      metrics={['review_suggestions', 'review_suggestions_applied']}
      labels={[
        text('pullRequests.suggestions.made'),
        text('pullRequests.suggestions.applied'),
      ]}
      colors={['other', 'review']}
      answer={(_, response) => (
        <AnswerText
          series={seriesOf(response, 'review_suggestions_applied')}
          words={applied =>
            text('pullRequests.suggestions.answer', {
              applied,
              made: format.count(
                seriesOf(response, 'review_suggestions')?.total ?? 0,
              ),
            })
          }
        />
      )}
    />
  );
}
