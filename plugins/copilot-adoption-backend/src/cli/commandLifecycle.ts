import { RootLifecycleService } from '@backstage/backend-plugin-api';

/** The life of a command, as far as Backstage's services take part in it. */
export interface CommandLifecycle extends RootLifecycleService {
  end(): Promise<void>;
}

export function commandLifecycle(): CommandLifecycle {
  const hooks: (() => void | Promise<void>)[] = [];
  return {
    addStartupHook() {},
    addBeforeShutdownHook: hook => hooks.unshift(hook),
    addShutdownHook: hook => hooks.push(hook),
    async end() {
      for (const hook of hooks.splice(0)) {
        await hook();
      }
    },
  };
}
