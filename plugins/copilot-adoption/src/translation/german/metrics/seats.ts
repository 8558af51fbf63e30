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
};
