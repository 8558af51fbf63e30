import { notFound } from '../http/githubError';
import { answerReports } from './answerReports';

export const wrongSlug = answerReports(
  'wrong-slug',
  'GitHub knows no such enterprise or organization, or hides it from the credential.',
  notFound,
);
