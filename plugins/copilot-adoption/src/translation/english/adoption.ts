export const adoption = {
  funnel: {
    title: 'From seats to agents',
    answer: '{{share}} of {{whole}} were active in 28 days',
    answerOfActives: '{{share}} of those active worked with agents',
    step: {
      seats: 'Hold a seat',
      everUsed: 'Have ever used it',
      licensed: 'Have a licence',
      actives: 'Active in 28 days',
      agents: 'Worked with agents',
    },
    ofSeats: '{{share}} of those who hold a seat',
    ofAllSeats: '{{share}} of the seats',
    ofLicensed: '{{share}} of those with a licence',
    ofActives: '{{share}} of those active',
    list: 'People at each step',
    forgotten_one:
      'Not counted: 1 older seat of which GitHub no longer tells whether it was ever used.',
    forgotten_other:
      'Not counted: {{formatted}} older seats of which GitHub no longer tells whether they were ever used.',
    newestList: 'By the newest list of seats, of {{day}}.',
    newestDayOnly: 'Known of the newest day only.',
    seatsNeeded: 'For those who may see the seats ({{permission}}).',
  },
  movement: {
    title: 'Who begins, returns and stays away',
    new: 'New',
    returning: 'Returning',
    lapsed: 'Lapsed',
  },
  activation: {
    title: 'Who begins with a new seat',
    note: 'Of the seats granted in the time. Whoever was granted one in the last four weeks may still begin.',
  },
  firstUse: { title: 'Days until a new seat is used' },
  phases: {
    title: 'Adoption phases',
    answer: '{{value}} in phase 3, with several agents or the Copilot app',
    labels: {
      none: 'No phase',
      first: 'Phase 1: in the editor',
      second: 'Phase 2: one agent of GitHub’s',
      third: 'Phase 3: several, or the app',
    },
  },
  weekdays: {
    title: 'Active people by weekday',
    answer: 'Most on {{day}}: {{value}} on an average one',
    note: 'The mean of the days held, each of them counting its own distinct people.',
  },
  actives: {
    title: 'Active people in 7 and 28 days',
    weekly: 'In 7 days',
    monthly: 'In 28 days',
  },
  cohorts: {
    title: 'Who stays',
    answer:
      'Of the people who began in a month, the share who were active in the months after',
    caption: 'Retention by the month of first use',
    began: 'Began in',
    people: 'People',
    monthName_one: '1 month later',
    monthName_other: '{{count}} months later',
    censored:
      'History begins here: people who used Copilot before look like new ones.',
    censoredMark: '*',
    tooFew: 'too few',
    none: 'Nobody’s first use is known yet.',
    scopeOnly: 'Told of a whole account only. Choose everybody to see it.',
    since: 'Known of the days from {{day}} on.',
  },
} as const;
