/** The names of the page's tabs, by the paths of the tabs. */
export const tabs = {
  overview: 'Overview',
  adoption: 'Adoption',
  usage: 'Usage',
  code: 'Code',
  teams: 'Teams',
  'pull-requests': 'Pull requests',
  seats: 'Seats & cost',
  me: 'My Copilot',
  'data-health': 'Data health',
} as const;
