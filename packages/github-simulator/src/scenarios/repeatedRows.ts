import type { Scenario } from '../Scenario';

export const repeatedRows: Scenario = {
  name: 'repeated-rows',
  description: 'Two of the files of every report hold the same rows.',
  links: links => [...links, links[0]],
};
