import { MetricWords } from './MetricWords';

export const cost: MetricWords = {
  ai_credits: {
    title: 'AI-Credits',
    meaning: 'AI-Credits, die Personen verbrauchten, auf allen Oberflächen.',
  },
  ai_credits_per_active_user: {
    title: 'AI-Credits je aktivem Personentag',
    meaning: 'Verbrauchte AI-Credits je Tag, an dem eine Person aktiv war.',
  },
  seat_cost: {
    title: 'Kosten der Seats im Monat',
    meaning:
      'Was die Seats des Tages nach den konfigurierten Preisen (`seats.monthlyPrice`) im Monat kosten.',
  },
  idle_seat_cost: {
    title: 'Kosten ungenutzter Seats im Monat',
    meaning:
      'Was die ungenutzten Seats des Tages nach den konfigurierten Preisen (`seats.monthlyPrice`) im Monat kosten.',
  },
  'ai_credits.billing': {
    title: 'AI-Credits auf der Rechnung',
    meaning:
      'AI-Credits, die GitHub in dem Monat gemessen hat, einschließlich der im Tarif enthaltenen.',
  },
  premium_requests: {
    title: 'Premium-Anfragen',
    meaning:
      'Premium-Anfragen, die GitHub in dem Monat gemessen hat, einschließlich der im Tarif enthaltenen.',
  },
  'spend.gross': {
    title: 'Verbrauch zum Listenpreis',
    meaning:
      'Was die AI-Credits und Premium-Anfragen des Monats kosten würden, wenn nichts enthalten wäre.',
  },
  'spend.discount': {
    title: 'Enthaltener Verbrauch',
    meaning:
      'Was Tarif und Vereinbarungen von den AI-Credits und Premium-Anfragen des Monats enthalten, zum Listenpreis.',
  },
  'spend.net': {
    title: 'Ausgaben neben den Seats',
    meaning:
      'Was neben den Seats für die AI-Credits und Premium-Anfragen des Monats zu zahlen ist.',
  },
  'spend.net.ai_credits': {
    title: 'Ausgaben für AI-Credits',
    meaning: 'Was für die AI-Credits des Monats zu zahlen ist.',
  },
  'spend.net.premium_requests': {
    title: 'Ausgaben für Premium-Anfragen',
    meaning: 'Was für die Premium-Anfragen des Monats zu zahlen ist.',
  },
  subscribed_seats: {
    title: 'Abonnierte Seats',
    meaning: 'Seats, die der Organisation an dem Tag berechnet werden.',
  },
  'subscribed_seats.active': {
    title: 'In diesem Abrechnungszeitraum genutzte Seats',
    meaning:
      'Seats, die seit dem Beginn des Abrechnungszeitraums genutzt wurden.',
  },
  'subscribed_seats.inactive': {
    title: 'In diesem Abrechnungszeitraum ungenutzte Seats',
    meaning:
      'Seats, die seit dem Beginn des Abrechnungszeitraums nicht genutzt wurden.',
  },
  'subscribed_seats.added': {
    title: 'In diesem Abrechnungszeitraum vergebene Seats',
    meaning:
      'Seats, die seit dem Beginn des Abrechnungszeitraums vergeben wurden.',
  },
  'subscribed_seats.invited': {
    title: 'Seats mit offener Einladung',
    meaning:
      'Seats von Personen, die ihre Einladung in die Organisation noch nicht angenommen haben.',
  },
  'subscribed_seats.ending': {
    title: 'Seats mit anstehender Kündigung',
    meaning: 'Seats, die mit dem Abrechnungszeitraum enden.',
  },
};
