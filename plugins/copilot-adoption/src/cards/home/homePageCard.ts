import { shownChoices } from './shownChoices';

/** What both frontend systems are told about the card of the home page. */
export const homePageCard = {
  name: 'HomePageCopilot',
  title: 'Copilot adoption',
  description: 'How your team, or the organization, uses GitHub Copilot',
  components: () =>
    import('./HomePageCopilotContent').then(m => ({
      Content: m.HomePageCopilotContent,
    })),
  layout: {
    width: { minColumns: 3, defaultColumns: 6 },
    height: { minRows: 4, defaultRows: 6 },
  },
  settings: {
    schema: {
      title: 'Copilot adoption',
      type: 'object' as const,
      properties: {
        show: {
          title: 'Shown first',
          type: 'string' as const,
          enum: [...shownChoices],
        },
      },
    },
  },
};
