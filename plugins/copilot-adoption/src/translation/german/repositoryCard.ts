import type { repositoryCard as english } from '../english/repositoryCard';
import { Translated } from './Translated';

export const repositoryCard: Translated<typeof english> = {
  title: 'Copilot in Pull Requests',
  byCopilot: 'von Copilot geöffnete Pull Requests in den 28 Tagen bis {{day}}',
  ofAll: 'von insgesamt {{created}}',
  merged: 'Gemergte Pull Requests von Copilot',
  reviewed: 'Review-Tage von Copilot',
  suggestions: 'Vorschläge in seinen Reviews',
  applied: 'Übernommene Vorschläge',
  held: 'Nur {{held}} von {{expected}} Tagen sind bekannt; diese Summen sind also zu klein.',
  unknown: {
    title: 'Noch nichts gemeldet',
    text: 'GitHub meldet Repositorys mit Pull Requests ab dem 17. Juli 2026. Dieses hat es nicht genannt.',
  },
  elsewhere: {
    title: 'Kein Konto meldet dieses Repository',
    text: 'Dafür die Organisation oder das Enterprise von {{slug}} konfigurieren, mit „repositories“ unter den Berichten.',
  },
};
