import { MetricWords } from './MetricWords';

export const code: MetricWords = {
  suggestions: {
    title: 'Vorschläge',
    meaning:
      'Wie oft Copilot Code ausgab: gezeigte Completions, Codeblöcke im Chat, Änderungen von Agenten.',
  },
  acceptances: {
    title: 'Annahmen',
    meaning:
      'Wie oft Personen Code übernahmen: angenommene Completions, angewendete, eingefügte oder kopierte Blöcke.',
  },
  'acceptance_rate.completions': {
    title: 'Annahmequote der Completions',
    meaning:
      'Von den im Editor gezeigten Completions der Anteil, den Personen annahmen.',
  },
  'acceptance_rate.all': {
    title: 'Annahmequote über alles',
    meaning: 'Annahmen je Vorschlag über alle Funktionen.',
  },
  'accepted_lines.completions': {
    title: 'Aus Completions angenommene Zeilen',
    meaning: 'Zeilen, die durch das Annehmen von Completions entstanden.',
  },
  'accepted_lines_share.completions': {
    title: 'Anteil angenommener an vorgeschlagenen Zeilen',
    meaning:
      'Von den Zeilen, die Completions vorschlugen, der Anteil, der durch das Annehmen entstand.',
  },
  lines_suggested: {
    title: 'Vorgeschlagene Zeilen',
    meaning:
      'Zeilen, die Copilot hinzuzufügen vorschlug, ohne Änderungen von Agenten.',
  },
  lines_added: {
    title: 'Hinzugefügte Zeilen',
    meaning:
      'Zeilen, die Copilot schrieb: angenommene Completions, angewendete Blöcke, Änderungen von Agenten, CLI und App.',
  },
  lines_deleted: {
    title: 'Gelöschte Zeilen',
    meaning: 'Zeilen, die Copilot entfernte.',
  },
  people_lines: {
    title: 'Von Personen hinzugefügte Zeilen',
    meaning: 'Zeilen, die Personen aus Completions und Chat übernahmen.',
  },
  agent_lines: {
    title: 'Von Agenten hinzugefügte Zeilen',
    meaning: 'Zeilen, die der Agent-Modus im Editor selbst schrieb.',
  },
  agent_line_share: {
    title: 'Agenten-Anteil an hinzugefügten Zeilen',
    meaning:
      'Von den Zeilen, die Copilot hinzufügte, der Anteil, den der Agent-Modus im Editor selbst schrieb.',
  },
};
