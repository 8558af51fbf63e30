import { Theme } from '@mui/material/styles';
import { CellState } from './CalendarModel';

/** How a state looks: a fill or an outline, and a sign where colour alone would have to tell it. */
export interface StateLook {
  fill: string;
  stroke?: string;
  sign?: 'cross' | 'dot' | 'stripe';
  signColor?: string;
}

/** The theme's colours for what is well, under way and failed; each state also has a shape of its own. */
export function stateLooks({ palette }: Theme): Record<CellState, StateLook> {
  const { success, info, warning, error, background, text, action } = palette;
  return {
    final: { fill: success.main },
    provisional: {
      fill: background.paper,
      stroke: success.main,
      sign: 'stripe',
      signColor: success.main,
    },
    empty: { fill: background.paper, stroke: success.main },
    waiting: {
      fill: background.paper,
      stroke: info.main,
      sign: 'dot',
      signColor: info.main,
    },
    due: {
      fill: background.paper,
      stroke: warning.main,
      sign: 'dot',
      signColor: warning.main,
    },
    failed: {
      fill: error.main,
      sign: 'cross',
      signColor: background.paper,
    },
    unavailable: {
      fill: background.paper,
      stroke: text.disabled,
      sign: 'cross',
      signColor: text.disabled,
    },
    unasked: { fill: action.hover },
  };
}
