import { MetricWords } from './MetricWords';

export const delivery: MetricWords = {
  'pull_requests.created': {
    title: 'Geöffnete Pull Requests',
    meaning: 'Geöffnete Pull Requests, von wem auch immer.',
  },
  'pull_requests.merged': {
    title: 'Gemergte Pull Requests',
    meaning: 'Gemergte Pull Requests, von wem auch immer.',
  },
  'pull_requests.reviewed': {
    title: 'Review-Tage',
    meaning:
      'Geprüfte Pull Requests, einmal gezählt an jedem Tag mit einem Review.',
  },
  'pull_requests.created_by_copilot': {
    title: 'Pull Requests von Copilot',
    meaning: 'Von Copilot geöffnete Pull Requests.',
  },
  'pull_requests.reviewed_by_copilot': {
    title: 'Review-Tage von Copilot',
    meaning:
      'Von Copilot geprüfte Pull Requests, einmal gezählt an jedem Tag mit einem Review.',
  },
  'pull_requests.merged_by_copilot': {
    title: 'Gemergte Pull Requests von Copilot',
    meaning: 'Von Copilot geöffnete Pull Requests, die gemergt wurden.',
  },
  review_suggestions: {
    title: 'Vorschläge in Reviews',
    meaning: 'Vorschläge, die Copilot in Reviews von Pull Requests machte.',
  },
  review_suggestions_applied: {
    title: 'Übernommene Vorschläge aus Reviews',
    meaning: 'Vorschläge aus Reviews von Copilot, die übernommen wurden.',
  },
  minutes_to_merge: {
    title: 'Minuten bis zum Merge',
    meaning:
      'Median der Minuten vom Öffnen bis zum Merge, bei den an dem Tag gemergten Pull Requests.',
  },
  minutes_to_merge_copilot: {
    title: 'Minuten bis zum Merge, von Copilot',
    meaning:
      'Median der Minuten vom Öffnen bis zum Merge, bei den von Copilot geöffneten und an dem Tag gemergten Pull Requests.',
  },
};
