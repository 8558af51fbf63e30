import type { Scenario } from '../Scenario';

export const demo: Scenario = {
  name: 'demo',
  description: 'Everything works, as on a good day.',
};
