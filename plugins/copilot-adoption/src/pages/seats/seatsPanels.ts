import { PagePanel } from '../../panels';
import { BillPanel } from './BillPanel';
import { CreditsByTeamPanel } from './CreditsByTeamPanel';
import { CreditsPanel } from './CreditsPanel';
import { InactiveSeatsPanel } from './InactiveSeatsPanel';
import { RegisterPanel } from './RegisterPanel';
import { SeatFigures } from './SeatFigures';
import { SeatHistoryPanel } from './SeatHistoryPanel';

export interface SeatsPagePanel extends PagePanel {
  /** What the reader has to be allowed. */
  needs: 'seats' | 'cost';
}

export const seatsPanels: readonly SeatsPagePanel[] = [
  {
    id: 'figures',
    needs: 'seats',
    columns: 12,
    height: 60,
    Panel: SeatFigures,
  },
  {
    id: 'history',
    needs: 'seats',
    columns: 4,
    height: 220,
    Panel: SeatHistoryPanel,
  },
  {
    id: 'credits',
    needs: 'cost',
    columns: 4,
    height: 220,
    Panel: CreditsPanel,
  },
  {
    id: 'credits-by-team',
    needs: 'cost',
    columns: 4,
    height: 220,
    Panel: CreditsByTeamPanel,
  },
  {
    id: 'inactive',
    needs: 'seats',
    columns: 4,
    height: 220,
    Panel: InactiveSeatsPanel,
  },
  {
    id: 'bill',
    needs: 'cost',
    columns: 8,
    height: 220,
    Panel: BillPanel,
  },
  {
    id: 'register',
    needs: 'seats',
    columns: 12,
    height: 420,
    Panel: RegisterPanel,
  },
];
