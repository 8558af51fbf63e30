import type { userCard as english } from '../english/userCard';
import { Translated } from './Translated';

export const userCard: Translated<typeof english> = {
  title: 'Nutzung von Copilot',
  choose: 'Diese Person könnte zu mehreren GitHub-Konten gehören. Zu welchem?',
  activeDays_one: 'aktiver Tag in den 28 Tagen bis {{day}}',
  activeDays_other: 'aktive Tage in den 28 Tagen bis {{day}}',
  lastUsed: 'zuletzt genutzt am {{day}}',
  unused: 'in dieser Zeit nicht genutzt',
  prompts: 'Prompts',
  promptsPerDay: 'Prompts pro Tag',
  acceptance: 'Annahme von Completions',
  open: 'Eigene Zahlen in Copilot öffnen',
  privacy: {
    own: 'Diese Zahlen sind hier zu sehen, weil es die eigenen sind. Andere sehen sie nur mit der Berechtigung {{permission}}; jeder solche Blick steht danach im Audit-Log.',
    ownPseudonymous:
      'Diese Zahlen sind hier zu sehen, weil es die eigenen sind. Personen sind unter Pseudonymen gespeichert, so dass sonst niemand sie sieht.',
    others:
      'Diese Zahlen sind hier mit der Berechtigung {{permission}} zu sehen. Der Blick steht jetzt im Audit-Log.',
  },
  withheld: {
    title: 'Wie {{name}} Copilot nutzt, sehen nicht alle',
    named:
      '{{name}} sieht es hier, und wer die Berechtigung {{permission}} hat; jeder solche Blick steht danach im Audit-Log.',
    pseudonymous:
      '{{name}} sieht es hier, sonst niemand: Personen sind unter Pseudonymen gespeichert.',
    groups:
      'Zahlen über eine Person sagen etwas über diese Person, nicht über die Verbreitung. In Zahlen von Teams zählt {{name}} als eine von mindestens {{floor}} aktiven Personen.',
  },
  noLogin: {
    title: 'Von {{name}} ist kein Login bei GitHub bekannt',
    text: 'Der Entität im Katalog fehlt die Annotation {{annotation}}, über die Personen in GitHubs Berichten dieses Kontos gefunden werden.',
  },
  unknown: {
    title: 'GitHubs Berichte nennen {{name}} nicht',
    text: '{{login}} hat keinen Seat dieses Kontos oder hat Copilot noch nicht genutzt.',
  },
};
