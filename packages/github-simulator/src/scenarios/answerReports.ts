import type { Response } from 'express';
import type { Scenario } from '../Scenario';
import { isReport } from './requests';

/** A scenario in which every request for a report gets the same answer. */
export function answerReports(
  name: string,
  description: string,
  answer: (response: Response) => void,
): Scenario {
  return {
    name,
    description,
    handle(request, response, next) {
      if (isReport(request)) {
        answer(response);
      } else {
        next();
      }
    },
  };
}
