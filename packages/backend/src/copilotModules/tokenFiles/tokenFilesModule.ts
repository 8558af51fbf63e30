import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { copilotAdoptionCredentialsExtensionPoint } from 'backstage-plugin-copilot-adoption-node';
import { TokenFiles } from './TokenFiles';

/** Asks GitHub with tokens from files, where `copilotModules.tokenFiles` names some. */
export const tokenFilesModule = createBackendModule({
  pluginId: 'copilot-adoption',
  moduleId: 'token-files',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        credentials: copilotAdoptionCredentialsExtensionPoint,
      },
      async init({ config, credentials }) {
        const files = TokenFiles.fromConfig(config);
        if (files) {
          credentials.setCredentialsProvider(files);
        }
      },
    });
  },
});
