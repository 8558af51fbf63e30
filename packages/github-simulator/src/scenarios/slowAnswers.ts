import { setTimeout as wait } from 'node:timers/promises';
import { fractionOf } from '../Dice';
import type { Scenario } from '../Scenario';

const longestDelay = 200;

export const slowAnswers: Scenario = {
  name: 'slow-answers',
  description: `Every answer takes up to ${longestDelay} milliseconds more.`,
  async handle(_request, response, next) {
    await wait(longestDelay * fractionOf(response.locals.number));
    next();
  },
};
