import { MetricWords } from './MetricWords';

export const adoption: MetricWords = {
  'active_users.daily': {
    title: 'Aktive Personen je Tag',
    meaning: 'Personen, die Copilot an dem Tag auf irgendeine Weise nutzten.',
  },
  'active_users.weekly': {
    title: 'In 7 Tagen aktive Personen',
    meaning:
      'Personen, die Copilot an mindestens einem der 7 Tage nutzten, die mit dem gezeigten Tag enden.',
  },
  'active_users.monthly': {
    title: 'In 28 Tagen aktive Personen',
    meaning:
      'Personen, die Copilot an mindestens einem der 28 Tage nutzten, die mit dem gezeigten Tag enden.',
  },
  'active_users.period': {
    title: 'Aktive Personen im Zeitraum',
    meaning:
      'Verschiedene Personen, die Copilot an mindestens einem Tag des Zeitabschnitts oder des ganzen Zeitraums nutzten.',
  },
  'active_users.daily_average': {
    title: 'Aktive Personen an einem mittleren Tag',
    meaning:
      'Aktive Personen je Tag, Mittelwert der vorhandenen Tage einschließlich der Wochenenden.',
  },
  active_days: {
    title: 'Aktive Tage',
    meaning: 'Tage, an denen die Person Copilot auf irgendeine Weise nutzte.',
  },
  new_users: {
    title: 'Neue Personen',
    meaning:
      'Personen, die im Zeitabschnitt oder im ganzen Zeitraum aktiv waren und deren erster bekannter aktiver Tag darin liegt.',
  },
  returning_users: {
    title: 'Zurückgekehrte Personen',
    meaning:
      'Personen, die im Zeitabschnitt oder im ganzen Zeitraum aktiv waren und davor auch schon, aber an keinem der 28 Tage direkt davor.',
  },
  lapsed_users: {
    title: 'Weggebliebene Personen',
    meaning:
      'Personen, die an einem der 28 Tage direkt vor dem Zeitabschnitt oder dem ganzen Zeitraum aktiv waren und an keinem seiner Tage.',
  },
  engaged_users: {
    title: 'Personen mit Aktion je Tag',
    meaning:
      'Personen mit einer aufgezeichneten Aktion an dem Tag: ein Zähler über null oder eine als genutzt markierte Oberfläche.',
  },
  engaged_share: {
    title: 'Anteil mit Aktion',
    meaning:
      'Von den Tagen, an denen Personen aktiv waren, der Anteil mit einer aufgezeichneten Aktion.',
  },
  licensed_members: {
    title: 'Mitglieder mit Lizenz',
    meaning: 'Mitglieder des Teams, die an dem Tag eine Copilot-Lizenz hatten.',
  },
  licensed_adoption_rate: {
    title: 'Nutzung unter Mitgliedern mit Lizenz',
    meaning:
      'Personen, die in den 28 Tagen bis zum gezeigten Tag aktiv waren, je Mitglied mit Lizenz an diesem Tag.',
  },
  'adoption_phase.0': {
    title: 'Personen in keiner Phase',
    meaning:
      'Personen mit einer aufgezeichneten Aktion in den 28 Tagen, zu selten für eine von GitHubs Phasen.',
  },
  'adoption_phase.1': {
    title: 'Personen in Phase 1',
    meaning:
      'Personen, die Completions und Agenten im Editor nutzen und keinen Agenten von GitHub.',
  },
  'adoption_phase.2': {
    title: 'Personen in Phase 2',
    meaning: 'Personen, die eines von Cloud-Agent, Code-Review und CLI nutzen.',
  },
  'adoption_phase.3': {
    title: 'Personen in Phase 3',
    meaning:
      'Personen, die zwei oder mehr von Cloud-Agent, Code-Review und CLI nutzen oder die Copilot-App.',
  },
  seats: {
    title: 'Seats',
    meaning:
      'Personen, die an dem Tag einen Copilot-Seat haben, jede einmal gezählt; bei einem Team seine Mitglieder an diesem Tag.',
  },
  adoption_rate: {
    title: 'Nutzungsquote',
    meaning:
      'Von den Personen, die am gezeigten Tag einen Seat haben, der Anteil, der in den 28 Tagen bis dahin aktiv war.',
  },
};
