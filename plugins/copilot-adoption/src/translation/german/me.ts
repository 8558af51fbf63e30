import type { me as english } from '../english/me';
import { Translated } from './Translated';

export const me: Translated<typeof english> = {
  notAllowed: 'Die eigenen Zahlen sind hier nicht freigegeben.',
  summary_one: '{{login}}: aktiv an 1 Tag, {{period}}',
  summary_other: '{{login}}: aktiv an {{count}} Tagen, {{period}}',
  teamFilter:
    'Auf dieser Seite geht es nur um die eigene Person, welches Team oben auch gewählt ist.',
  privacy: {
    title: 'Wer das sonst noch sehen kann',
    named:
      'Diese Seite sieht sonst niemand. Dieselben Zahlen kann lesen, wer die Berechtigung {{permission}} hat; jeder solche Blick steht danach im Audit-Log.',
    pseudonymous:
      'Diese Seite sieht sonst niemand. Personen sind unter Pseudonymen gespeichert, so dass niemandem Zahlen unter diesem Namen gezeigt werden.',
    aggregate:
      'Diese Seite sieht sonst niemand. Einzelne Personen sind unter Pseudonymen gespeichert und nur so lange, wie Zeitfenster sie brauchen.',
    groups:
      'In Zahlen von Teams zählt jede Person als eine von mindestens {{floor}} aktiven.',
  },
  unknown: {
    title: 'Hier gibt es keine eigenen Zahlen',
    notInCatalog:
      'Der Katalog von Backstage hat keine Entität für diese Person, deshalb ist ihr Login bei GitHub unbekannt. Wer Backstage betreibt, kann die Personen des Unternehmens importieren.',
    originNotTrusted:
      'Die eigene Entität im Katalog stammt von einem Ort, an den alle schreiben dürfen; ihrem Login wird nicht geglaubt. Wer Backstage betreibt, kann ihre Herkunft in copilotAdoption.groups.trustedOrigins eintragen.',
    noLogin:
      'Die eigene Entität im Katalog nennt keinen Login bei GitHub. Das tut die Annotation:',
    peopleNotKept:
      'Personen sind so gespeichert, dass niemand wiedergefunden werden kann, auch nicht von sich selbst (people: aggregate).',
    notReported:
      'GitHubs Berichte dieses Kontos nennen niemanden mit diesem Login: Es gibt hier keinen Seat dafür, oder Copilot wurde noch nicht genutzt. Vielleicht kennt ein anderes Konto den Login; es lässt sich oben wählen.',
  },
  compared: {
    title: 'Im Vergleich zum Team',
    answer_one:
      'Neben dem Median von {{team}}: Von 1 aktiven Person liegt die Hälfte darunter',
    answer_other:
      'Neben dem Median von {{team}}: Von {{count}} aktiven Personen liegt die Hälfte darunter',
    noTeam:
      'GitHub meldet kein Team, zu dem diese Person gehört; es gibt nichts zu vergleichen.',
    tooFewPeople:
      'In den eigenen Teams waren zu wenige Personen aktiv: Ihr Median würde etwas über einzelne sagen.',
    figure: 'Kennzahl',
    you: 'Selbst',
    median: 'Median des Teams',
    note: 'Ein Median sagt, was üblich ist, nicht was richtig ist: Arbeit ist verschieden, und mehr ist nicht besser.',
  },
  prompts: 'Eigene Prompts',
  suggestions: 'Eigene Vorschläge',
  suggested: 'Vorgeschlagen',
  accepted: 'Angenommen',
  suggestionsNote:
    'Gezeigte Completions, Code im Chat und Änderungen von Agenten zusammen. Änderungen von Agenten werden nie einzeln angenommen.',
  splits: {
    language: 'Eigene Sprachen',
    model: 'Eigene Modelle',
    feature: 'Wo genutzt',
    ide: 'Eigene Editoren',
  },
  splitAnswer: '{{metric}}, {{period}}',
  noSplit: 'In diesem Zeitraum nichts aufgezeichnet.',
  versions: {
    title: 'Eigene Versionen',
    answer: 'Wie GitHub sie zuletzt gesehen hat',
    current: '{{name}} {{version}}',
    newer: '{{name}} {{version}}; viele haben schon {{newest}}',
    none: 'GitHub nennt keine.',
  },
};
