import type { groupCard as english } from '../english/groupCard';
import { Translated } from './Translated';

export const groupCard: Translated<typeof english> = {
  title: 'Copilot-Nutzung',
  activePeople: 'aktive Personen in den 28 Tagen bis {{day}}',
  ofLicensed: 'von {{licensed}} Mitgliedern mit Lizenz ({{share}})',
  acceptance: 'Annahme von Completions',
  agents: 'Agenten-Anteil',
  trend: 'In 28 Tagen aktive Personen',
  counted: 'Gezählt: {{teams}}',
  byLogin_one: '1 Mitglied über den Login',
  byLogin_other: '{{count}} Mitglieder über den Login',
  unmatched_one: '1 Mitglied, das GitHubs Berichte nicht kennen',
  unmatched_other: '{{count}} Mitglieder, die GitHubs Berichte nicht kennen',
  open: 'In Copilot öffnen',
  choose: 'Diese Gruppe könnte zu mehreren GitHub-Konten gehören. Zu welchem?',
  nobody: {
    title: 'GitHubs Berichte kennen niemanden aus dieser Gruppe',
    text: 'An der Gruppe fehlt das GitHub-Team oder an ihren Mitgliedern der GitHub-Login:',
  },
  tooFew:
    'Aus dieser Gruppe waren so wenige aktiv, dass Zahlen etwas über einzelne Personen sagen würden.',
};
