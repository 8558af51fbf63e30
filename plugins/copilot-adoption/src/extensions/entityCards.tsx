import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

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
