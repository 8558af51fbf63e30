import type { teams as english } from '../english/teams';
import { Translated } from './Translated';

export const teams: Translated<typeof english> = {
  title: 'Teams',
  summary_one: '1 Team in {{scope}}',
  summary_other: '{{formatted}} Teams in {{scope}}',
  tooFew_one:
    'bei 1 davon geht es um weniger als {{floor}} Personen: nicht gezeigt',
  tooFew_other:
    'bei {{count}} davon geht es um weniger als {{floor}} Personen: nicht gezeigt',
  search: 'Team suchen',
  none: 'GitHubs Berichte nennen hier kein Team. Teams mit weniger als 5 Mitgliedern mit Lizenz lassen sie aus.',
  noneFound: 'Kein Team mit diesem Namen.',
  choose: '{{team}} vergleichen',
  floored: 'Weniger als {{floor}} aktive Personen: nicht gezeigt',
  column: {
    team: 'Team',
    members: 'Mitglieder',
    actives: 'Aktive Personen',
    adoption: 'Nutzung',
    change: 'Änderung',
    acceptance: 'Annahme',
    agents: 'Agenten-Anteil',
    credits: 'AI-Credits',
    group: 'Gruppe im Katalog',
  },
  noGroup: 'keine Gruppe',
  mapping:
    'Eine Gruppe des Katalogs mit der Annotation {{annotation}} ist das Team: Ihre Seite hat eine eigene Karte und einen eigenen Reiter, und wer in ihr ist, dem gehört das Team.',
  comparison: {
    title: 'Nebeneinander',
    answer: 'Bis zu {{most}} Teams, in der Tabelle gewählt',
    metric: 'Kennzahl',
    nothing: 'Teams in der Tabelle wählen.',
    clear: 'Keines wählen',
  },
  members: {
    title: 'Mitglieder',
    audited:
      'Für alle, die Personen sehen dürfen. Der Blick darauf steht danach im Audit-Log.',
    show: 'Mitglieder anzeigen',
    answer: 'Nach Namen, Stand {{day}}',
    none: 'Kein Mitglied ist bekannt.',
  },
  detail: {
    all: 'Alle Teams',
    active: 'Aktiv',
    licensed: 'Mit Lizenz',
    actives: 'Aktive Personen',
    adoption: 'Nutzung unter Mitgliedern mit Lizenz',
    acceptance: 'Annahmequote der Completions',
    agents: 'Agenten-Anteil',
  },
};
