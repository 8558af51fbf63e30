import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** A tab on every group. */
export const groupEntityContent = EntityContentBlueprint.make({
  name: 'group',
  params: {
    path: '/copilot',
    title: 'Copilot',
    filter: { kind: 'group' },
    loader: () =>
      import('../contents/group').then(({ EntityCopilotGroupContent }) => (
        <EntityCopilotGroupContent />
      )),
  },
});
