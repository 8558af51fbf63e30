import { MetricWords } from './MetricWords';

export const legacy: MetricWords = {
  'legacy.active_users': {
    title: 'Aktive Personen je Tag (frühere API)',
    meaning:
      'Personen mit irgendeiner Copilot-Aktivität an dem Tag, und sei es, dass ihnen eine Completion gezeigt wurde.',
  },
  'legacy.active_users.daily_average': {
    title: 'Aktive Personen an einem mittleren Tag (frühere API)',
    meaning: 'Aktive Personen je Tag, Mittelwert der importierten Tage.',
  },
  'legacy.engaged_users': {
    title: 'Personen mit Aktion je Tag (frühere API)',
    meaning:
      'Personen, die an dem Tag eine Funktion von Copilot aktiv nutzten: eine Completion annahmen, chatteten oder einen Pull Request zusammenfassen ließen.',
  },
  'legacy.engaged_users.daily_average': {
    title: 'Personen mit Aktion an einem mittleren Tag (frühere API)',
    meaning: 'Personen mit Aktion je Tag, Mittelwert der importierten Tage.',
  },
  'legacy.completion_users': {
    title: 'Personen mit Completions (frühere API)',
    meaning: 'Personen, die an dem Tag eine Completion im Editor annahmen.',
  },
  'legacy.ide_chat_users': {
    title: 'Personen mit Chat im Editor (frühere API)',
    meaning: 'Personen, die an dem Tag im Editor mit Copilot chatteten.',
  },
  'legacy.dotcom_chat_users': {
    title: 'Personen mit Chat auf github.com (frühere API)',
    meaning: 'Personen, die an dem Tag auf github.com mit Copilot chatteten.',
  },
  'legacy.pull_request_users': {
    title: 'Personen mit Zusammenfassungen von Pull Requests (frühere API)',
    meaning:
      'Personen, die an dem Tag auf github.com einen Pull Request von Copilot zusammenfassen ließen.',
  },
  'legacy.suggestions': {
    title: 'Vorgeschlagene Completions (frühere API)',
    meaning: 'Completions, die Copilot im Editor vorschlug.',
  },
  'legacy.acceptances': {
    title: 'Angenommene Completions (frühere API)',
    meaning: 'Completions, die Personen ganz oder teilweise annahmen.',
  },
  'legacy.acceptance_rate': {
    title: 'Annahmequote der Completions (frühere API)',
    meaning:
      'Von den Completions, die Copilot im Editor vorschlug, der Anteil, den Personen annahmen.',
  },
  'legacy.lines_suggested': {
    title: 'Vorgeschlagene Zeilen (frühere API)',
    meaning: 'Zeilen der Completions, die Copilot im Editor vorschlug.',
  },
  'legacy.lines_accepted': {
    title: 'Angenommene Zeilen (frühere API)',
    meaning: 'Zeilen der Completions, die Personen annahmen.',
  },
  'legacy.ide_chats': {
    title: 'Chats im Editor (frühere API)',
    meaning: 'Chats, die Personen im Editor mit Copilot begannen.',
  },
  'legacy.chat_insertions': {
    title: 'Einfügungen aus dem Chat (frühere API)',
    meaning:
      'Wie oft Personen Code aus dem Chat mit dessen Schaltfläche in den Editor einfügten.',
  },
  'legacy.chat_copies': {
    title: 'Kopien aus dem Chat (frühere API)',
    meaning: 'Wie oft Personen im Editor Code aus dem Chat kopierten.',
  },
  'legacy.dotcom_chats': {
    title: 'Chats auf github.com (frühere API)',
    meaning: 'Chats, die Personen auf github.com mit Copilot begannen.',
  },
  'legacy.pull_request_summaries': {
    title: 'Zusammenfassungen von Pull Requests (frühere API)',
    meaning:
      'Zusammenfassungen von Pull Requests, die Copilot auf github.com schrieb.',
  },
};
