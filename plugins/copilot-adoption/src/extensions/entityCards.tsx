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
