import type { Scenario } from '../Scenario';
import { foreignAddress } from './foreignAddress';

export const foreignLink: Scenario = {
  name: 'foreign-link',
  description: 'The links of reports lead to a host that is not GitHub’s.',
  links: links =>
    links.map(link => {
      const { host, pathname, search } = new URL(link);
      return foreignAddress(host, pathname + search);
    }),
};
