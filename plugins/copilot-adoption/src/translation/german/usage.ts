import type { usage as english } from '../english/usage';
import { Translated } from './Translated';

export const usage: Translated<typeof english> = {
  people: {
    title: 'Personen nach Oberfläche',
    agent: 'Agent-Modus',
    cli: 'CLI',
    cloudAgent: 'Cloud-Agent',
    review: 'Code-Review',
    app: 'Copilot-App',
    note: 'Eine Person kann mehrere Oberflächen nutzen; die Linien dürfen nicht addiert werden.',
  },
  modes: { title: 'Prompts nach Modus' },
  suggestions: {
    title: 'Vorschläge nach Oberfläche',
    note: 'Code, den Copilot ausgegeben hat: gezeigte Completions, Blöcke im Chat, Änderungen von Agenten.',
  },
  promptsPerPerson: { title: 'Prompts je aktivem Personentag' },
  cliSessions: { title: 'CLI-Sitzungen' },
  cliRequests: { title: 'CLI-Anfragen an Modelle' },
  cliTokens: { title: 'CLI-Tokens' },
  appSessions: { title: 'Sitzungen der Copilot-App' },
  thirdParty: { title: 'Aufträge an Agenten anderer Anbieter' },
  customizations: {
    title: 'In der CLI genutzte Anpassungen',
    skills: 'Skills',
    mcp: 'MCP-Server',
    agents: 'Eigene Agenten',
    commands: 'Befehle',
    plugins: 'Plugins',
    note: 'Verschiedene je Tag. Dieselben kommen an anderen Tagen wieder; Tage lassen sich deshalb nicht addieren.',
  },
};
