export const states = {
  loading: 'Loading',
  notPrinted:
    'Not loaded yet when it was printed: print once more, or scroll through the page before.',
  retry: 'Try again',
  partial: '{{held}} of {{expected}} days',
  settling: 'may still change',
  missing: 'no data',
  noDenominator: 'no value: nothing to take a share of',
  suppressed: 'too few people: not shown',
  unavailable: 'not available',
  reason: {
    future: 'not over yet',
    reportNotConfigured:
      'not available: the report that it needs is not configured',
    beforeHistory: 'not available: before the stored history begins',
    beforeMetric: 'not available: GitHub did not report it at that time',
    afterMetric: 'not available: GitHub no longer reported it at that time',
    notImported:
      'not available: from an API that GitHub has closed, and not imported',
    notKept:
      'not available: single people’s days of that time are no longer kept',
    peopleNotNamed: 'not available: people are stored without their names here',
    noSnapshot:
      'not available: nobody asked GitHub at that time, which keeps no history of it',
    seatsElsewhere:
      'not known: the enterprise grants the seats of this organization',
    cutMonth:
      'not available: GitHub tells of whole months only, and the period cuts this one',
    notReported: 'not available: GitHub’s reports do not say',
    other: 'not available ({{reason}})',
  },
  error: {
    title: 'The figures could not be loaded',
    unreachable: 'The plugin’s backend does not answer.',
    unreachableAdvice:
      'Check the connection to Backstage. If it is fine, ask an operator whether the backend plugin copilot-adoption runs.',
    notAllowed: 'You may not see these figures.',
    notAllowedAdvice:
      'Ask the people who run Backstage for permission to read Copilot adoption.',
    notFound: 'GitHub’s reports know no such team, or no such account.',
    notFoundAdvice:
      'It may have been renamed or deleted. Choose another one above.',
    badRequest: 'The backend cannot answer this question.',
    badRequestAdvice: 'Choose another period or team above.',
    failed: 'Something failed in the plugin’s backend.',
    failedAdvice:
      'Try again in a moment. If it lasts, the backend’s log says more.',
    detail: 'What the backend said: {{message}}',
  },
  notAllowed: {
    title: 'Not for everybody',
    needs: 'It needs the permission',
    ask: 'Ask the people who run Backstage: a permission policy grants it, or, where the permission framework is off, the list copilotAdoption.admins.',
  },
  notConfigured: {
    title: 'Copilot Adoption is installed, but not told what to show',
    text: 'Name the GitHub enterprise or organization in the configuration of Backstage, and restart the backend:',
    more: 'The README of the backend plugin lists every key, and what GitHub has to allow.',
  },
  firstSync: {
    title: 'Fetching the first reports from GitHub',
    text: 'The newest 28 days come first and are usually here within a minute, older days follow. This page shows them by itself.',
    progress: '{{done}} of {{planned}} reports fetched',
    waiting: 'The sync has not begun yet.',
    disabled:
      'This backend leaves fetching to another process (sync.enabled is false).',
    advice: '{{title}}: {{advice}}',
  },
  noData: {
    title: 'No data in this period',
    held: 'Stored are the days from {{period}}.',
    showLatest: 'Show the last 28 days',
  },
  accountsOnly: {
    title: 'Not told about teams and groups',
    text: 'GitHub reports pull requests of whole accounts and of repositories, not of the teams that people belong to.',
    showAll: 'Show all of {{scope}}',
  },
  tooFew: {
    title: 'Too few people: not shown',
    text: 'Fewer than {{floor}} people were active here in this period, so that figures would tell about single persons. Choose a longer period or a larger team.',
  },
} as const;
