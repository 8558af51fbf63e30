import { answerReports } from './answerReports';

export const emptyBody = answerReports(
  'empty-body',
  'Requests for reports are answered with 200 and nothing else.',
  response => response.status(200).end(),
);

export const quotedEmptyBody = answerReports(
  'quoted-empty-body',
  'Requests for reports are answered with an empty text in quotation marks.',
  response => response.type('application/json').send('""'),
);

export const noContent = answerReports(
  'no-content',
  'Requests for reports are answered with 204, of enterprises as well.',
  response => response.status(204).end(),
);
