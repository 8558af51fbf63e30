export const homeCard = {
  shown: 'Whose figures',
  adoption: 'Adoption rate',
  unknownScope: {
    title: 'No such account',
    text: 'The configuration of the app names {{scope}}, which is not among the enterprises and organizations of the backend.',
  },
} as const;
