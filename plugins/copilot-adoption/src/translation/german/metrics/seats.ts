import { MetricWords } from './MetricWords';

export const seats: MetricWords = {
  idle_seats: {
    title: 'Ungenutzte Seats',
    meaning:
      'Seats des Tages, die länger nicht oder nie genutzt wurden, ohne neue.',
  },
  idle_seat_share: {
    title: 'Anteil ungenutzter Seats',
    meaning: 'Von den Seats des Tages der Anteil, der ungenutzt ist.',
  },
  'idle_seats.never_used': {
    title: 'Nie genutzte Seats',
    meaning:
      'Ungenutzte Seats des Tages, die seit ihrer Vergabe nicht genutzt wurden.',
  },
  'seats.pending_cancellation': {
    title: 'Endende Seats',
    meaning:
      'Seats des Tages, die gekündigt sind und mit dem Abrechnungszeitraum enden.',
  },
  inactive_seats: {
    title: 'Inaktive Seats',
    meaning:
      'Seats, deren Inhaber Copilot an keinem Tag des Zeitabschnitts oder des ganzen Zeitraums nutzten, ohne neue.',
  },
  activation_rate: {
    title: 'Aktivierungsrate',
    meaning:
      'Von den Personen, deren Seat im Zeitabschnitt oder im ganzen Zeitraum vergeben wurde, der Anteil, der Copilot binnen 28 Tagen nutzte.',
  },
  days_to_first_use: {
    title: 'Tage bis zur ersten Nutzung',
    meaning:
      'Der Median der Tage von der Vergabe eines Seats im Zeitabschnitt oder im ganzen Zeitraum bis zur ersten Nutzung, wo sie binnen 28 Tagen kam; 0 ist derselbe Tag.',
  },
};
