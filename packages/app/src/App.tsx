import { createApp } from '@backstage/frontend-defaults';
import { navigationModule } from './navigation';
import { signInModule } from './signIn';

/** The plugins are discovered from this package's dependencies (`app.packages` in app-config.yaml). */
export const App = createApp({ features: [navigationModule, signInModule] });
