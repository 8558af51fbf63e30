export const userCard = {
  title: 'Copilot use',
  choose: 'This person could belong to several GitHub accounts. Which one?',
  activeDays_one: 'active day in the 28 days to {{day}}',
  activeDays_other: 'active days in the 28 days to {{day}}',
  lastUsed: 'last used on {{day}}',
  unused: 'not used in that time',
  prompts: 'Prompts',
  promptsPerDay: 'Prompts per day',
  acceptance: 'Completion acceptance',
  open: 'Open My Copilot',
  privacy: {
    own: 'You see this because it is about you. Others see it only with the permission {{permission}}, and every such look is written to the audit log.',
    ownPseudonymous:
      'You see this because it is about you. People are stored under pseudonyms, so that nobody else does.',
    others:
      'You see this because you have the permission {{permission}}. The look has been written to the audit log.',
  },
  withheld: {
    title: 'How {{name}} uses Copilot is not for everybody',
    named:
      '{{name}} sees it here, and so do people with the permission {{permission}}, every look of whom is written to the audit log.',
    pseudonymous:
      '{{name}} sees it here, and nobody else: people are stored under pseudonyms.',
    groups:
      'Figures about one person tell about that person, not about adoption. In figures of teams {{name}} counts as one of at least {{floor}} active people.',
  },
  noLogin: {
    title: 'No login of {{name}} at GitHub is known',
    text: 'The entity in the catalog lacks the annotation {{annotation}}, by which people are found in GitHub’s reports of this account.',
  },
  unknown: {
    title: 'GitHub’s reports do not name {{name}}',
    text: '{{login}} holds no seat of this account, or has not used Copilot yet.',
  },
} as const;
