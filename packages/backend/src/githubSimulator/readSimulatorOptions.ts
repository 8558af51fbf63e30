import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { isScenarioName, ScenarioName, scenarios } from 'github-simulator';

/** What the configuration says about the simulated GitHub; undefined where there is to be none. */
export function readSimulatorOptions(rootConfig: Config) {
  const config = rootConfig.getOptionalConfig('githubSimulator');
  return (
    config && {
      token: config.getString('token'),
      seed: config.getOptionalNumber('seed'),
      scenario: readScenario(config.getOptionalString('scenario')),
    }
  );
}

function readScenario(name: string | undefined): ScenarioName | undefined {
  if (name !== undefined && !isScenarioName(name)) {
    throw new InputError(
      `githubSimulator.scenario is "${name}", but has to be one of ${Object.keys(
        scenarios,
      ).join(', ')}`,
    );
  }
  return name;
}
