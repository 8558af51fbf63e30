import {
  Granularity,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { Period } from '../series/SeriesQuestion';

/** What `GET /me` asks for; who asks is known from the credentials alone. */
export interface SelfQuestion extends Period {
  scope: ScopeRef;
  granularity: Granularity;
}
