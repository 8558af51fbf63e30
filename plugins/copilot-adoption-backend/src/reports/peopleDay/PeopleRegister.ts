import { PeopleGuard } from '../../people/PeopleGuard';
import { Named } from './PeopleDay';

const heldBack = -1;

/** Numbers people in the order in which they first come, as far as they may be stored, and as they may be. */
export class PeopleRegister implements Named {
  readonly ids: string[] = [];
  readonly names: string[] = [];
  readonly formerIds: (string | undefined)[] = [];
  readonly #guard: PeopleGuard;
  readonly #positions = new Map<number, number>();

  constructor(guard: PeopleGuard) {
    this.#guard = guard;
  }

  /** Nothing where the person may not be stored. */
  positionOf(userId: number, login: string): number | undefined {
    const known = this.#positions.get(userId);
    const person =
      known === heldBack ? undefined : this.#guard.admit(userId, login);
    if (!person) {
      this.#positions.set(userId, heldBack);
      return undefined;
    }
    const position = known ?? this.ids.length;
    this.#positions.set(userId, position);
    this.ids[position] = person.id;
    this.names[position] = person.name;
    this.formerIds[position] = person.formerId;
    return position;
  }
}
