import type { code as english } from '../english/code';
import { Translated } from './Translated';

export const code: Translated<typeof english> = {
  rates: {
    title: 'Zwei Annahmequoten',
    completions: 'Completions',
    all: 'Alles',
    note: 'Completions werden gezeigt, um angenommen zu werden oder nicht; ihre Quote sagt, wie nützlich sie sind. Über alles gerechnet zählen Änderungen von Agenten als Vorschläge, aber nie als angenommen: Diese Quote sinkt, je mehr Agenten tun, und sagt nichts über Qualität.',
  },
  acceptedLines: { title: 'Aus Completions angenommene Zeilen' },
  acceptedShare: {
    title: 'Anteil angenommener an vorgeschlagenen Zeilen',
    note: 'Nur Completions. Über alle Funktionen ergibt hinzugefügt je vorgeschlagen keine Quote: Agenten fügen Zeilen hinzu, die niemand vorgeschlagen hat.',
  },
  lines: { title: 'Hinzugefügte Zeilen nach Oberfläche' },
  authors: {
    title: 'Zeilen von Personen und von Agenten',
    people: 'Personen',
    agents: 'Agent-Modus',
    note: 'Personen: aus Completions und Chat übernommen. Agent-Modus: im Editor selbst geschrieben. CLI und App sind in keinem von beiden.',
  },
  languages: { title: 'Sprachen' },
  languageRates: { title: 'Annahme von Completions nach Sprache' },
  languageTable: {
    title: 'Sprachen in Zahlen',
    answer_one: '{{count}} Sprache',
    answer_other: '{{count}} Sprachen',
  },
  models: {
    title: 'Modelle',
    note: 'Chat, Agenten und CLI. Completions nennen kein Modell.',
  },
  ides: {
    title: 'Editoren',
    note: 'Was in Editoren geschieht, alle Funktionen zusammen.',
  },
  matrix: {
    title: 'Sprachen und Modelle',
    note: 'Vorschläge im Chat, von Agenten und in der CLI. Completions nennen kein Modell.',
    answer: 'Am meisten: {{language}} mit {{model}}, {{value}} Vorschläge',
    language: 'Sprache',
  },
  legacy: {
    title: 'Completions vor GitHubs Berichten von 2026',
    suggested: 'Vorgeschlagen',
    accepted: 'Angenommen',
    answer: '{{accepted}} von {{suggested}} angenommen, {{period}}',
    note: 'Importierte Tage der API, die GitHub im April 2026 geschlossen hat. Sie zählte nach anderen Regeln; deshalb setzen sich diese Linien nicht in die anderen dieser Seite fort.',
  },
};
