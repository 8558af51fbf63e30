import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { copilotAdoptionTeamMappingExtensionPoint } from 'backstage-plugin-copilot-adoption-node';
import { ListedTeams } from './ListedTeams';

/** Lets groups list their GitHub teams in the annotation that `copilotModules.teamsAnnotation` names. */
export const listedTeamsModule = createBackendModule({
  pluginId: 'copilot-adoption',
  moduleId: 'listed-teams',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        teams: copilotAdoptionTeamMappingExtensionPoint,
      },
      async init({ config, teams }) {
        const annotation = config.getOptionalString(
          'copilotModules.teamsAnnotation',
        );
        if (annotation) {
          teams.setTeamMapping(new ListedTeams(annotation));
        }
      },
    });
  },
});
