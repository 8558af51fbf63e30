import type { states as english } from '../english/states';
import { Translated } from './Translated';

export const states: Translated<typeof english> = {
  loading: 'Lädt',
  notPrinted:
    'Beim Drucken noch nicht geladen: noch einmal drucken oder vorher durch die Seite scrollen.',
  retry: 'Erneut versuchen',
  partial: '{{held}} von {{expected}} Tagen',
  settling: 'kann sich noch ändern',
  missing: 'keine Daten',
  noDenominator: 'kein Wert: nichts, wovon es ein Anteil wäre',
  suppressed: 'zu wenige Personen: nicht gezeigt',
  unavailable: 'nicht verfügbar',
  reason: {
    future: 'noch nicht vorbei',
    reportNotConfigured:
      'nicht verfügbar: Der nötige Bericht ist nicht konfiguriert',
    beforeHistory: 'nicht verfügbar: vor dem Beginn der gespeicherten Historie',
    beforeMetric: 'nicht verfügbar: Damals hat GitHub es noch nicht gemeldet',
    afterMetric: 'nicht verfügbar: Damals hat GitHub es nicht mehr gemeldet',
    notImported:
      'nicht verfügbar: aus einer API, die GitHub geschlossen hat, und nicht importiert',
    notKept:
      'nicht verfügbar: Tage einzelner Personen aus dieser Zeit werden nicht mehr aufbewahrt',
    peopleNotNamed:
      'nicht verfügbar: Personen sind hier ohne ihre Namen gespeichert',
    noSnapshot:
      'nicht verfügbar: GitHub wurde damals nicht gefragt und führt keine Historie davon',
    seatsElsewhere:
      'nicht bekannt: Das Enterprise vergibt die Seats dieser Organisation',
    cutMonth:
      'nicht verfügbar: GitHub nennt nur ganze Monate, und der Zeitraum schneidet diesen an',
    notReported: 'nicht verfügbar: GitHubs Berichte sagen es nicht',
    other: 'nicht verfügbar ({{reason}})',
  },
  error: {
    title: 'Die Zahlen konnten nicht geladen werden',
    unreachable: 'Das Backend des Plugins antwortet nicht.',
    unreachableAdvice:
      'Die Verbindung zu Backstage prüfen. Ist sie in Ordnung, weiß der Betrieb, ob das Backend-Plugin copilot-adoption läuft.',
    notAllowed: 'Diese Zahlen sind nicht freigegeben.',
    notAllowedAdvice:
      'Wer Backstage betreibt, kann das Lesen der Copilot-Nutzung erlauben.',
    notFound:
      'GitHubs Berichte kennen kein solches Team oder kein solches Konto.',
    notFoundAdvice:
      'Vielleicht wurde es umbenannt oder gelöscht. Oben lässt sich ein anderes wählen.',
    badRequest: 'Das Backend kann diese Frage nicht beantworten.',
    badRequestAdvice:
      'Oben einen anderen Zeitraum oder ein anderes Team wählen.',
    failed: 'Im Backend des Plugins ist etwas fehlgeschlagen.',
    failedAdvice:
      'Gleich noch einmal versuchen. Bleibt es dabei, sagt das Log des Backends mehr.',
    detail: 'Das Backend sagt: {{message}}',
  },
  notAllowed: {
    title: 'Nicht für alle',
    needs: 'Dafür braucht es die Berechtigung',
    ask: 'Wer Backstage betreibt, vergibt sie durch eine Permission Policy oder, wo das Permission Framework aus ist, durch die Liste copilotAdoption.admins.',
  },
  notConfigured: {
    title:
      'Copilot Adoption ist installiert, weiß aber nicht, was zu zeigen ist',
    text: 'Das GitHub Enterprise oder die Organisation in der Konfiguration von Backstage nennen und das Backend neu starten:',
    more: 'Das README des Backend-Plugins führt jeden Schlüssel auf und was GitHub erlauben muss.',
  },
  firstSync: {
    title: 'Die ersten Berichte werden von GitHub abgerufen',
    text: 'Die neuesten 28 Tage kommen zuerst und sind meist in einer Minute da, ältere folgen. Diese Seite zeigt sie von selbst.',
    progress: '{{done}} von {{planned}} Berichten abgerufen',
    waiting: 'Der Sync hat noch nicht begonnen.',
    disabled:
      'Dieses Backend überlässt das Abrufen einem anderen Prozess (sync.enabled ist false).',
    advice: '{{title}}: {{advice}}',
  },
  noData: {
    title: 'Keine Daten in diesem Zeitraum',
    held: 'Gespeichert sind die Tage {{period}}.',
    showLatest: 'Letzte 28 Tage anzeigen',
  },
  accountsOnly: {
    title: 'Für Teams und Gruppen nicht bekannt',
    text: 'GitHub meldet Pull Requests ganzer Konten und Repositorys, nicht die der Teams, zu denen Personen gehören.',
    showAll: 'Ganz {{scope}} anzeigen',
  },
  tooFew: {
    title: 'Zu wenige Personen: nicht gezeigt',
    text: 'Weniger als {{floor}} Personen waren hier in diesem Zeitraum aktiv; Zahlen würden etwas über einzelne sagen. Ein längerer Zeitraum oder ein größeres Team hilft.',
  },
};
