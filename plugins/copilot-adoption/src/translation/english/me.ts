export const me = {
  notAllowed: 'Your own figures are not open to you here.',
  summary_one: '{{login}}: active on 1 day from {{period}}',
  summary_other: '{{login}}: active on {{count}} days from {{period}}',
  teamFilter: 'This page is about you alone, whatever team is chosen above.',
  privacy: {
    title: 'Who else can see this',
    named:
      'Nobody but you sees this page. The same figures about you can be read by people with the permission {{permission}}, and every such look is written to the audit log.',
    pseudonymous:
      'Nobody but you sees this page. People are stored under pseudonyms, so that nobody else is shown figures under your name.',
    aggregate:
      'Nobody but you sees this page. Single people are stored under pseudonyms, and only as long as windows need them.',
    groups:
      'In figures of teams you count as one of at least {{floor}} active people.',
  },
  unknown: {
    title: 'Nothing to show about you',
    notInCatalog:
      'The catalog of Backstage has no entity of you, so nobody knows your login at GitHub. Ask those who run Backstage to import the people of your company.',
    originNotTrusted:
      'Your entity in the catalog comes from a place that anybody may write to, so its login is not believed. Ask those who run Backstage to add where it comes from to copilotAdoption.groups.trustedOrigins.',
    noLogin:
      'Your entity in the catalog names no login at GitHub. The annotation does:',
    peopleNotKept:
      'People are stored so that nobody can be found again, not even by himself (people: aggregate).',
    notReported:
      'GitHub’s reports of this account name nobody with your login: you hold no seat of it, or have not used Copilot yet. Another account may know you; choose it above.',
  },
  compared: {
    title: 'You and your team',
    answer_one:
      'Beside the median of {{team}}: half of its 1 active person does less',
    answer_other:
      'Beside the median of {{team}}: of its {{count}} active people, half are below it',
    noTeam:
      'GitHub reports no team with you in it, so there is nothing to compare with.',
    tooFewPeople:
      'Too few people of your teams were active: their median would tell about single ones.',
    figure: 'Figure',
    you: 'You',
    median: 'Team’s median',
    note: 'A median says what is usual, not what is right: work differs, and more is not better.',
  },
  prompts: 'Your prompts',
  suggestions: 'Your suggestions',
  suggested: 'Suggested',
  accepted: 'Accepted',
  suggestionsNote:
    'Completions shown, code in chat and edits by agents together. Edits by agents are never accepted one by one.',
  splits: {
    language: 'Your languages',
    model: 'Your models',
    feature: 'Where you use it',
    ide: 'Your editors',
  },
  splitAnswer: '{{metric}}, {{period}}',
  noSplit: 'Nothing recorded in this period.',
  versions: {
    title: 'Your versions',
    answer: 'As GitHub last saw them',
    current: '{{name}} {{version}}',
    newer: '{{name}} {{version}}; many already have {{newest}}',
    none: 'GitHub tells of none.',
  },
} as const;
