import type { pullRequests as english } from '../english/pullRequests';
import { Translated } from './Translated';

export const pullRequests: Translated<typeof english> = {
  opened: { title: 'Pull Requests', created: 'Geöffnet', merged: 'Gemergt' },
  byCopilot: {
    title: 'Pull Requests von Copilot',
    created: 'Geöffnet',
    merged: 'Gemergt',
    note: 'Pull Requests, die Copilot geöffnet hat. Solche, die Personen mit seiner Hilfe geschrieben haben, werden nicht unterschieden.',
  },
  reviews: {
    title: 'Reviews',
    all: 'Von allen',
    copilot: 'Von Copilot',
    note: 'Review-Tage: Ein Pull Request zählt einmal an jedem Tag, an dem er geprüft wurde.',
  },
  suggestions: {
    title: 'Vorschläge in Reviews von Copilot',
    made: 'Gemacht',
    applied: 'Übernommen',
    answer: '{{applied}} von {{made}} übernommen',
  },
  minutes: {
    title: 'Median der Minuten bis zum Merge',
    all: 'Alle',
    copilot: 'Von Copilot',
    note: 'Mediane einzelner Tage, die sich weder addieren noch mitteln lassen. Pull Requests von Copilot unterscheiden sich in Größe und Art von denen von Personen. Ein Abstand zwischen den Linien hängt also damit zusammen, wer sie geöffnet hat, und zeigt nicht, was Copilot verändert hat.',
  },
  repositories: {
    title: 'Repositorys',
    repository: 'Repository',
    search: 'Repository suchen',
    created: 'Geöffnet',
    byCopilot: 'Von Copilot',
    merged: 'Gemergt',
    reviewed: 'Von Copilot geprüft',
    suggestions: 'Vorschläge',
    applied: 'Übernommen',
    component: 'Im Katalog',
    noComponent: 'nicht im Katalog',
    answer_one: '{{formatted}} Repository mit Pull Requests in {{scope}}',
    answer_other: '{{formatted}} Repositorys mit Pull Requests in {{scope}}',
    none: 'GitHub meldet in diesem Zeitraum kein Repository mit Pull Requests.',
    noneFound: 'Kein Repository mit diesem Namen.',
    mapping:
      'Eine Entität des Katalogs gehört durch ihre Annotation {{annotation}} zu einem Repository.',
  },
};
