import type { seats as english } from '../english/seats';
import { Translated } from './Translated';

export const seats: Translated<typeof english> = {
  notAllowed:
    'Wer einen Seat hat und was Copilot kostet, sehen alle, deren Aufgabe das ist.',
  figures: 'Seats in Zahlen',
  figure: {
    seats: 'Seats',
    idle: 'Ungenutzt',
    neverUsed: 'Nie genutzt',
    ending: 'Endend',
    monthly: 'Im Monat',
    idleMonthly: 'Ungenutzt, im Monat',
  },
  meaning: {
    seats: 'Personen, die einen Seat haben',
    idle: 'seit {{days}} Tagen oder nie genutzt',
    neverUsed: 'nicht seit der Vergabe',
    ending: 'gekündigt',
    monthly: 'nach den konfigurierten Preisen',
    idleMonthly: 'was das Ende ungenutzter Seats sparen würde',
  },
  costWithheld: 'Was Seats kosten, braucht die Berechtigung',
  asOf: 'Stand {{day}}, nach GitHubs Liste der Seats. GitHub meldet die letzte Aktivität bis zu einem Tag später und führt keine Historie der Seats: Ihre beginnt mit dem ersten Sync.',
  noSnapshot:
    'Es ist keine Liste der Seats gespeichert. Sie wird täglich aufgenommen, sobald der Bericht „seats“ konfiguriert ist und die Zugangsdaten ihn lesen dürfen; die Datenlage sagt, welche Berechtigung fehlt.',
  register: {
    title: 'Seats',
    caption: 'Wer einen Seat hat',
    answer_one: '1 Seat passt',
    answer_other: '{{formatted}} Seats passen',
    saves:
      'ihr Ende würde nach den konfigurierten Preisen {{money}} im Monat sparen',
    search: 'Login oder Team',
    usage: 'Nutzung',
    anyUsage: 'Beliebig',
    usages: {
      used: 'Genutzt',
      new: 'Neu',
      idle: 'Ungenutzt',
      neverUsed: 'Nie genutzt',
      forgotten: 'Seit 90 Tagen nicht',
    },
    idleFor: 'Nicht genutzt seit',
    anyLength: 'Beliebig lange',
    idleForDays: '{{days}} Tagen oder nie',
    plan: 'Tarif',
    anyPlan: 'Beliebig',
    reclaim: 'Seats zum Zurückholen',
    none: 'Kein Seat passt.',
    counted:
      'Personen sind nicht mit Namen gespeichert (people: {{mode}}); deshalb gibt es Zahlen und keine Liste.',
    login: 'Login',
    planColumn: 'Tarif',
    granted: 'Vergeben',
    lastActivity: 'Zuletzt genutzt',
    editor: 'Zuletzt genutzt in',
    team: 'Über Team',
    ends: 'Endet',
    state: 'Nutzung',
    idleDays_one: 'vor 1 Tag',
    idleDays_other: 'vor {{count}} Tagen',
    unknown: '–',
  },
  history: {
    title: 'Seats im Verlauf',
    seats: 'Seats',
    idle: 'Ungenutzt',
    note: 'Bekannt ab dem ersten Sync mit dem Bericht über Seats.',
  },
  inactive: {
    title: 'Seats ohne Nutzung',
    note: 'Seats, deren Inhaber Copilot an keinem Tag der ganzen Woche oder des ganzen Monats nutzten, ohne neue.',
  },
  credits: {
    title: 'AI-Credits',
    projected:
      'Bisher {{soFar}} Credits im {{month}}; bis zu seinem Ende etwa {{projected}}',
    note: 'Die Hochrechnung nimmt, was vom Monat vorhanden ist, und für seine übrigen Tage den Mittelwert der letzten 28 vorhandenen. Credits sind ein Zeichen des Verbrauchs aus den Berichten über Personen, keine Rechnung.',
  },
  creditsByTeam: {
    title: 'AI-Credits nach Team',
    answer: 'Am meisten: {{team}} ({{credits}})',
    note: 'Personen in mehreren Teams zählen in jedem davon; Teams ergeben deshalb zusammen nicht das Konto.',
    none: 'Kein Team hat Zahlen, die gezeigt werden dürfen.',
  },
  bill: {
    title: 'AI-Credits auf der Rechnung',
    note: 'Aus GitHubs Rechnung, nach ganzen Monaten; der laufende, soweit er abgerechnet ist. Modelle, von deren Nutzung durch genug Personen nichts bekannt ist, stehen zusammen.',
  },
};
