import type { Scenario } from '../Scenario';

export const rotatedToken: Scenario = {
  name: 'rotated-token',
  description:
    'The credential was replaced by another one, which is `rotated-token`.',
  token: 'rotated-token',
};
