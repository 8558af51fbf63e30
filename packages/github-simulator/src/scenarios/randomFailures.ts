import { scramble } from '../Dice';
import type { Scenario } from '../Scenario';

/** Half of all requests fail, downloads included; which ones depends on how many there have been. */
function randomFailures(name: string, status: number, page: string): Scenario {
  return {
    name,
    description: `Half of all requests are answered with ${status}.`,
    handle(_request, response, next) {
      if (scramble(response.locals.number, status) % 2 === 0) {
        response.status(status).type('text/html').send(page);
      } else {
        next();
      }
    },
  };
}

export const random500s = randomFailures(
  'random-500s',
  500,
  '<html><title>Unicorn!</title></html>',
);

export const random502s = randomFailures(
  'random-502s',
  502,
  '<html><title>502 Bad Gateway</title></html>',
);
