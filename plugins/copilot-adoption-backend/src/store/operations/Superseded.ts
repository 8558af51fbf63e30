import { WriteOutcome } from '../AdoptionStore';

/** Thrown to leave a transaction without a trace, because somebody else has been faster. */
export class Superseded extends Error {}

/** Does a piece of work, and tells where somebody else has been faster. */
export async function orSuperseded(
  work: () => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Superseded) {
      return 'superseded';
    }
    throw error;
  }
}
