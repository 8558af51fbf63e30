import { MetricWords } from './MetricWords';

export const surfaces: MetricWords = {
  prompts: {
    title: 'Prompts',
    meaning:
      'Anfragen, die Personen selbst geschrieben haben, auf jeder Oberfläche.',
  },
  prompts_per_active_user: {
    title: 'Prompts je aktivem Personentag',
    meaning: 'Prompts je Tag, an dem eine Person aktiv war.',
  },
  chat_prompts: {
    title: 'Chat-Prompts',
    meaning: 'Prompts im Chat des Editors, ohne Agent-Modus.',
  },
  agent_users: {
    title: 'Personen mit Agent-Modus',
    meaning:
      'Personen, die in den 28 Tagen bis zum gezeigten Tag den Agent-Modus in ihrem Editor nutzten.',
  },
  agent_share: {
    title: 'Agenten-Anteil',
    meaning:
      'Von den in den 28 Tagen bis zum gezeigten Tag aktiven Personen der Anteil, der den Agent-Modus in seinem Editor nutzte.',
  },
  agent_prompts: {
    title: 'Agent-Prompts',
    meaning: 'Prompts an den Agent-Modus im Editor.',
  },
  cli_users: {
    title: 'Personen mit CLI',
    meaning:
      'Personen, die Copilot in den 28 Tagen bis zum gezeigten Tag im Terminal nutzten.',
  },
  cli_sessions: {
    title: 'CLI-Sitzungen',
    meaning: 'Sitzungen von Copilot im Terminal.',
  },
  cli_requests: {
    title: 'CLI-Anfragen',
    meaning:
      'Anfragen, die Copilot im Terminal an Modelle schickte, einschließlich der Folgeanfragen von Agenten.',
  },
  cli_tokens: {
    title: 'CLI-Tokens',
    meaning:
      'Tokens, die Modelle für Copilot im Terminal gelesen und geschrieben haben.',
  },
  cloud_agent_users: {
    title: 'Personen mit Cloud-Agent',
    meaning:
      'Personen, die GitHubs Cloud-Agenten in den 28 Tagen bis zum gezeigten Tag Arbeit gaben.',
  },
  'code_review_users.active': {
    title: 'Personen mit Code-Review',
    meaning:
      'Personen, die Copilot in den 28 Tagen bis zum gezeigten Tag um ein Review baten oder einen Vorschlag daraus übernahmen.',
  },
  'code_review_users.passive': {
    title: 'Personen mit automatischen Reviews',
    meaning:
      'Personen, deren Pull Requests Copilot in den 28 Tagen bis zum gezeigten Tag ungefragt geprüft hat.',
  },
  app_users: {
    title: 'Personen mit Copilot-App',
    meaning:
      'Personen, die in den 28 Tagen bis zum gezeigten Tag die Copilot-App nutzten.',
  },
  third_party_agent_jobs: {
    title: 'Aufträge an Agenten anderer Anbieter',
    meaning:
      'Aufträge, die über GitHub mit Agenten anderer Anbieter begonnen wurden.',
  },
  app_sessions: {
    title: 'Sitzungen der Copilot-App',
    meaning: 'Sitzungen der Copilot-App.',
  },
  agents_window_users: {
    title: 'Personen mit Agents-Fenster',
    meaning:
      'Personen, die in den 28 Tagen bis zum gezeigten Tag das Agents-Fenster von VS Code nutzten.',
  },
  regular_completion_users: {
    title: 'Regelmäßige Nutzung von Completions',
    meaning:
      'Personen, die nach GitHubs Zählung an mindestens zwei der 28 Tage bis zum gezeigten Tag Completions nutzten.',
  },
  skills_used: {
    title: 'Genutzte Skills',
    meaning:
      'Verschiedene Skills, die an dem Tag mit Copilot im Terminal genutzt wurden.',
  },
  custom_agents_used: {
    title: 'Genutzte eigene Agenten',
    meaning:
      'Verschiedene eigene Agenten, die an dem Tag mit Copilot im Terminal genutzt wurden.',
  },
  mcp_servers_used: {
    title: 'Genutzte MCP-Server',
    meaning:
      'Verschiedene MCP-Server, die an dem Tag mit Copilot im Terminal genutzt wurden.',
  },
  slash_commands_used: {
    title: 'Genutzte Slash-Befehle',
    meaning:
      'Verschiedene Slash-Befehle, die an dem Tag mit Copilot im Terminal genutzt wurden.',
  },
  plugins_used: {
    title: 'Genutzte Plugins',
    meaning:
      'Verschiedene Plugins, die an dem Tag mit Copilot im Terminal genutzt wurden.',
  },
  chat_days: {
    title: 'Tage mit Chat',
    meaning: 'Tage, an denen die Person den Chat im Editor nutzte.',
  },
  agent_days: {
    title: 'Tage mit Agent-Modus',
    meaning: 'Tage, an denen die Person den Agent-Modus im Editor nutzte.',
  },
  cli_days: {
    title: 'Tage mit CLI',
    meaning: 'Tage, an denen die Person Copilot im Terminal nutzte.',
  },
  cloud_agent_days: {
    title: 'Tage mit Cloud-Agent',
    meaning: 'Tage, an denen die Person GitHubs Cloud-Agenten Arbeit gab.',
  },
  code_review_days: {
    title: 'Tage mit Code-Review',
    meaning:
      'Tage, an denen die Person Copilot um ein Review bat oder einen Vorschlag daraus übernahm.',
  },
  app_days: {
    title: 'Tage mit Copilot-App',
    meaning: 'Tage, an denen die Person die Copilot-App nutzte.',
  },
};
