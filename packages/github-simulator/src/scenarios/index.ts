import { demo } from './demo';
import { policyOff } from './policyOff';
import { truncatedFile } from './truncatedFile';
import { unknownFields } from './unknownFields';

/** The scenarios that can be asked for by name. */
export const scenarios = {
  demo,
  'policy-off': policyOff,
  'truncated-file': truncatedFile,
  'unknown-fields': unknownFields,
};

export type ScenarioName = keyof typeof scenarios;

/** Whether a scenario of that name exists. */
export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
