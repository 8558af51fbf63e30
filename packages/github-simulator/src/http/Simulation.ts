import type { SimulatorClock } from '../AdjustableClock';
import type { Publication } from '../Publication';
import type { Scenario } from '../Scenario';
import type { World } from '../world/World';
import type { SignedLinks } from './SignedLinks';

/** What the endpoints share. */
export interface Simulation {
  clock: SimulatorClock;
  world: World;
  /** May change while the simulation runs. */
  scenario: Scenario;
  /** The credentials to expect. */
  tokens: readonly string[];
  publication: Publication;
  links: SignedLinks;
  /** Links per envelope, when every report shall have the same number. */
  shards?: number;
}
