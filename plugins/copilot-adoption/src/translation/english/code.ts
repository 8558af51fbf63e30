export const code = {
  rates: {
    title: 'Two acceptance rates',
    completions: 'Completions',
    all: 'Everything',
    note: 'Completions are shown to be accepted or not, so their rate says how useful they are. Over everything, edits by agents count as suggestions but never as accepted: that rate falls as agents do more, and says nothing about quality.',
  },
  acceptedLines: { title: 'Lines accepted from completions' },
  acceptedShare: {
    title: 'Share of suggested lines accepted',
    note: 'Completions only. Over all features, lines added per line suggested is no rate: agents add lines that nobody suggested.',
  },
  lines: { title: 'Lines added, by surface' },
  authors: {
    title: 'Lines by people and by agents',
    people: 'People',
    agents: 'Agent mode',
    note: 'People: taken over from completions and chat. Agent mode: written in the editor by itself. CLI and app are in neither.',
  },
  languages: { title: 'Languages' },
  languageRates: { title: 'Completion acceptance by language' },
  languageTable: {
    title: 'Languages in figures',
    answer_one: '{{count}} language',
    answer_other: '{{count}} languages',
  },
  models: {
    title: 'Models',
    note: 'Chat, agents and CLI. Completions carry no model.',
  },
  ides: {
    title: 'Editors',
    note: 'What happens in editors, all features together.',
  },
  matrix: {
    title: 'Languages and models',
    note: 'Suggestions in chat, by agents and in the CLI. Completions carry no model.',
    answer: 'Most: {{language}} by {{model}}, {{value}} suggestions',
    language: 'Language',
  },
  legacy: {
    title: 'Completions before GitHub’s 2026 reports',
    suggested: 'Suggested',
    accepted: 'Accepted',
    answer: '{{accepted}} of {{suggested}} accepted, {{period}}',
    note: 'Imported days of the API that GitHub closed in April 2026. It counted by other rules, so these lines do not continue into the others on this page.',
  },
} as const;
