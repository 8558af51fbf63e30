import type { Scenario } from '../Scenario';
import { mapDeep } from './mapDeep';

/** Beyond what 32 bits hold, and beyond what a double counts exactly. */
export const hugeSums = { output: 2 ** 31 + 7, prompt: 2 ** 53 + 2 };

export const hugeTokenSums: Scenario = {
  name: 'huge-token-sums',
  description: 'Token sums pass 2^31 and 2^53.',
  *records(records) {
    for (const record of records) {
      yield mapDeep(record, (value, key) => {
        if (key === 'output_tokens_sum') {
          return hugeSums.output;
        }
        return key === 'prompt_tokens_sum' ? hugeSums.prompt : value;
      });
    }
  },
};
