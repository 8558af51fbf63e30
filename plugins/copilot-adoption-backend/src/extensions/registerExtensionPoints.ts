import { BackendPluginRegistrationPoints } from '@backstage/backend-plugin-api';
import {
  copilotAdoptionCredentialsExtensionPoint,
  copilotAdoptionSeatPricesExtensionPoint,
  copilotAdoptionTeamMappingExtensionPoint,
  CopilotCredentialsProvider,
  CopilotSeatPriceSource,
  CopilotTeamMapping,
} from 'backstage-plugin-copilot-adoption-node';
import { Extension } from './Extension';

/** What modules have brought; complete when the plugin itself starts. */
export interface Extensions {
  readonly credentials?: CopilotCredentialsProvider;
  readonly teamMapping?: CopilotTeamMapping;
  readonly seatPrices?: CopilotSeatPriceSource;
}

/** Lets modules bring what the plugin otherwise has itself. */
export function registerExtensionPoints(
  env: Pick<BackendPluginRegistrationPoints, 'registerExtensionPoint'>,
): Extensions {
  const credentials = new Extension<CopilotCredentialsProvider>('credentials');
  const teamMapping = new Extension<CopilotTeamMapping>('team mapping');
  const seatPrices = new Extension<CopilotSeatPriceSource>('seat prices');
  env.registerExtensionPoint(copilotAdoptionCredentialsExtensionPoint, {
    setCredentialsProvider: provider => credentials.bring(provider),
  });
  env.registerExtensionPoint(copilotAdoptionTeamMappingExtensionPoint, {
    setTeamMapping: mapping => teamMapping.bring(mapping),
  });
  env.registerExtensionPoint(copilotAdoptionSeatPricesExtensionPoint, {
    setSeatPriceSource: source => seatPrices.bring(source),
  });
  return {
    get credentials() {
      return credentials.brought;
    },
    get teamMapping() {
      return teamMapping.brought;
    },
    get seatPrices() {
      return seatPrices.brought;
    },
  };
}
