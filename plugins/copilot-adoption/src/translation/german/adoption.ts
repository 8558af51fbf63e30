import type { adoption as english } from '../english/adoption';
import { Translated } from './Translated';

export const adoption: Translated<typeof english> = {
  funnel: {
    title: 'Vom Seat zum Agenten',
    answer: '{{share}} von {{whole}} waren in 28 Tagen aktiv',
    answerOfActives: '{{share}} der Aktiven haben mit Agenten gearbeitet',
    step: {
      seats: 'Haben einen Seat',
      everUsed: 'Haben ihn je genutzt',
      licensed: 'Haben eine Lizenz',
      actives: 'In 28 Tagen aktiv',
      agents: 'Haben mit Agenten gearbeitet',
    },
    ofSeats: '{{share}} der Personen mit Seat',
    ofAllSeats: '{{share}} der Seats',
    ofLicensed: '{{share}} der Personen mit Lizenz',
    ofActives: '{{share}} der Aktiven',
    list: 'Personen je Schritt',
    forgotten_one:
      'Nicht gezählt: 1 älterer Seat, von dem GitHub nicht mehr sagt, ob er je genutzt wurde.',
    forgotten_other:
      'Nicht gezählt: {{formatted}} ältere Seats, von denen GitHub nicht mehr sagt, ob sie je genutzt wurden.',
    newestList: 'Nach der neuesten Liste der Seats vom {{day}}.',
    newestDayOnly: 'Nur für den neuesten Tag bekannt.',
    seatsNeeded: 'Für alle, die Seats sehen dürfen ({{permission}}).',
  },
  movement: {
    title: 'Wer beginnt, zurückkommt und wegbleibt',
    new: 'Neu',
    returning: 'Zurückgekehrt',
    lapsed: 'Weggeblieben',
  },
  activation: {
    title: 'Wer mit einem neuen Seat beginnt',
    note: 'Von den in der Zeit vergebenen Seats. Wer in den letzten vier Wochen einen bekam, kann noch beginnen.',
  },
  firstUse: { title: 'Tage bis zur Nutzung eines neuen Seats' },
  phases: {
    title: 'Nutzungsphasen',
    answer: '{{value}} in Phase 3, mit mehreren Agenten oder der Copilot-App',
    labels: {
      none: 'Keine Phase',
      first: 'Phase 1: im Editor',
      second: 'Phase 2: ein Agent von GitHub',
      third: 'Phase 3: mehrere oder die App',
    },
  },
  weekdays: {
    title: 'Aktive Personen nach Wochentag',
    answer: 'Am meisten am {{day}}: im Mittel {{value}}',
    note: 'Der Mittelwert der vorhandenen Tage; jeder zählt seine eigenen Personen.',
  },
  actives: {
    title: 'In 7 und 28 Tagen aktive Personen',
    weekly: 'In 7 Tagen',
    monthly: 'In 28 Tagen',
  },
  cohorts: {
    title: 'Wer bleibt',
    answer:
      'Welcher Anteil der Personen, die in einem Monat begannen, in den Monaten danach aktiv war',
    caption: 'Verbleib nach dem Monat der ersten Nutzung',
    began: 'Beginn',
    people: 'Personen',
    monthName_one: '1 Monat später',
    monthName_other: '{{count}} Monate später',
    censored:
      'Hier beginnt die Historie: Wer Copilot schon vorher nutzte, sieht wie neu aus.',
    censoredMark: '*',
    tooFew: 'zu wenige',
    none: 'Von niemandem ist die erste Nutzung bekannt.',
    scopeOnly: 'Nur für ein ganzes Konto bekannt. Dafür oben „Alle“ wählen.',
    since: 'Bekannt sind die Tage ab {{day}}.',
  },
};
