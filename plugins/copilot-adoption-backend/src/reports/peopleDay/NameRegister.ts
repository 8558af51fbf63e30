import { Named } from './PeopleDay';

/** Numbers teams in the order in which they first come, under the name that came last. */
export class NameRegister implements Named {
  readonly ids: string[] = [];
  readonly names: string[] = [];
  readonly #positions = new Map<number, number>();

  positionOf(id: number, name: string): number {
    let position = this.#positions.get(id);
    if (position === undefined) {
      position = this.ids.push(String(id)) - 1;
      this.#positions.set(id, position);
    }
    this.names[position] = name;
    return position;
  }
}
