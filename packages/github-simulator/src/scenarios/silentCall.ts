import { answerReports } from './answerReports';

export const silentCall = answerReports(
  'silent-call',
  'Requests for reports are never answered.',
  () => {},
);
