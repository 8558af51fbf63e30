import type { Response } from 'express';
import type { Scenario } from '../Scenario';
import { foreignAddress } from './foreignAddress';

export const foreignPage: Scenario = {
  name: 'foreign-page',
  description:
    'The next page of a list is said to be on a host that is not GitHub’s.',
  handle(_request, response, next) {
    const set: (name: string, value: string) => Response =
      response.set.bind(response);
    response.set = ((name: string, value: string) =>
      set(
        name,
        name === 'link' ? value.replaceAll(/<([^>]+)>/g, abroad) : value,
      )) as typeof response.set;
    next();
  },
};

function abroad(_: string, link: string): string {
  const { host, pathname, search } = new URL(link);
  return `<${foreignAddress(host, pathname + search)}>`;
}
