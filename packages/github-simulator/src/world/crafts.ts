type Weighted = readonly (readonly [string, number])[];

/** What kind of software a team builds: which editors and languages its people use. */
export interface Craft {
  ides: Weighted;
  /** From the main language down. */
  languages: readonly string[];
}

export const crafts = {
  web: {
    ides: [
      ['vscode', 8],
      ['intellij', 2],
    ],
    languages: ['typescript', 'javascript', 'css', 'markdown', 'json'],
  },
  java: {
    ides: [
      ['intellij', 7],
      ['vscode', 2],
      ['eclipse', 1],
    ],
    languages: ['java', 'kotlin', 'sql', 'yaml', 'markdown'],
  },
  mobile: {
    ides: [
      ['xcode', 4],
      ['intellij', 4],
      ['vscode', 2],
    ],
    languages: ['swift', 'kotlin', 'json', 'markdown', 'unknown'],
  },
  infrastructure: {
    ides: [
      ['vscode', 6],
      ['neovim', 2],
      ['intellij', 1],
      ['others', 1],
    ],
    languages: ['go', 'hcl', 'yaml', 'shellscript', 'dockerfile'],
  },
  security: {
    ides: [
      ['vscode', 7],
      ['vim', 1],
      ['intellij', 2],
    ],
    languages: ['python', 'go', 'yaml', 'markdown', 'unknown'],
  },
  data: {
    ides: [
      ['vscode', 8],
      ['intellij', 1],
      ['zed', 1],
    ],
    languages: ['python', 'sql', 'markdown', 'yaml', 'r'],
  },
  systems: {
    ides: [
      ['vscode', 6],
      ['visualstudio', 2],
      ['zed', 1],
      ['emacs', 1],
    ],
    languages: ['rust', 'cpp', 'c', 'markdown', 'toml'],
  },
  desktop: {
    ides: [
      ['visualstudio', 7],
      ['vscode', 3],
    ],
    languages: ['csharp', 'sql', 'xml', 'powershell', 'others'],
  },
} as const satisfies Record<string, Craft>;

export type CraftName = keyof typeof crafts;
export const craftNames = Object.keys(crafts) as CraftName[];
