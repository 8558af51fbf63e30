import {
  Day,
  Granularity,
  ScopeRef,
  SeatOrder,
  SeatUsage,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { SeatPosition } from '../../store/operations/readSeatPage';
import { Period } from '../series/SeriesQuestion';

/** What `GET /seats` asks for. */
export interface SeatsQuestion {
  scope: ScopeRef;
  usage?: SeatUsage;
  /** Days for which nobody has used them. */
  idleFor?: number;
  ending?: boolean;
  plan?: string;
  editor?: string;
  /** A team or catalog group of the scope, whose members' seats to list. */
  team?: SubjectRef;
  search?: string;
  order: { by: SeatOrder; descending: boolean };
  /** All of them when left out. */
  limit?: number;
  after?: SnapshotPosition;
  /** Whether costs may be told. */
  withCost?: boolean;
}

/** Where a page ends, and in the snapshot of which day. */
export interface SnapshotPosition extends SeatPosition {
  day: Day;
}

/** What `GET /seats/history` asks for. */
export interface SeatHistoryQuestion extends Period {
  scope: ScopeRef;
  granularity: Granularity;
  comparePrevious: boolean;
  /** Whether costs may be told. */
  withCost?: boolean;
}
