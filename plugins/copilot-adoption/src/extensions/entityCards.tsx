import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { optionalText } from './optionalText';

/** Appears on every group: without figures it says why, and what to do. */
export const groupEntityCard = EntityCardBlueprint.make({
  name: 'group',
  params: {
    type: 'info',
    filter: { kind: 'group' },
    loader: () =>
      import('../cards/group').then(({ EntityCopilotGroupCard }) => (
        <EntityCopilotGroupCard />
      )),
  },
});

/** Appears on entities that name their repository. */
export const repositoryEntityCard = EntityCardBlueprint.make({
  name: 'repository',
  params: {
    type: 'info',
    filter: entity =>
      entity.metadata.annotations?.['github.com/project-slug'] !== undefined,
    loader: () =>
      import('../cards/repository').then(({ EntityCopilotRepositoryCard }) => (
        <EntityCopilotRepositoryCard />
      )),
  },
});

/** Appears on users with a login at GitHub. */
export const userEntityCard = EntityCardBlueprint.makeWithOverrides({
  name: 'user',
  configSchema: { scope: optionalText },
  factory: (originalFactory, { config }) =>
    originalFactory({
      type: 'info',
      filter: {
        kind: 'user',
        'metadata.annotations.github.com/user-login': { $exists: true },
      },
      loader: () =>
        import('../cards/user').then(({ EntityCopilotUserCard }) => (
          <EntityCopilotUserCard scope={config.scope} />
        )),
    }),
});
