/**
 * Everything that has a colour of its own, the same on every chart. Features keep theirs wherever they appear.
 */
export type ChartColor =
  | 'people'
  | 'peopleSoft'
  | 'completions'
  | 'chat'
  | 'agent'
  | 'cli'
  | 'review'
  | 'app'
  | 'other';

/** Colours of one theme. Each has a contrast of at least 3 : 1 to the background, those for text 4.5 : 1. */
export interface ChartPalette {
  colors: Record<ChartColor, string>;
  /** For text that says whether a change is good news. */
  better: string;
  worse: string;
}

const light: ChartPalette = {
  colors: {
    people: '#1F3A5F',
    peopleSoft: '#5F7FA8',
    completions: '#2A6FD6',
    chat: '#C85A00',
    agent: '#0B7F6B',
    cli: '#35206B',
    review: '#D0559A',
    app: '#5E5A1E',
    other: '#8A929E',
  },
  better: '#0A6F5D',
  worse: '#A84300',
};

const dark: ChartPalette = {
  colors: {
    people: '#D5E3F7',
    peopleSoft: '#8EABD0',
    completions: '#6FA8FF',
    chat: '#FF9A3D',
    agent: '#5FE0B7',
    cli: '#DCC8FF',
    review: '#F0569A',
    app: '#F4E58A',
    other: '#9AA3AE',
  },
  better: '#5FE0B7',
  worse: '#FFB070',
};

export const palettes = { light, dark };

/** Colours of things without one of their own, in the order of their size. */
export const categoryColors: readonly ChartColor[] = [
  'completions',
  'chat',
  'agent',
  'cli',
  'review',
  'app',
];
