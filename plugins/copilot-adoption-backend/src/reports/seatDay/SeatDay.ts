import { Day } from 'backstage-plugin-copilot-adoption-common';
import { PeopleGuard } from '../../people/PeopleGuard';
import { PeopleRegister } from '../peopleDay/PeopleRegister';
import { SeatRecord } from '../records';

/** Who holds a seat on a day, as far as people may be stored. */
export class SeatDay {
  readonly day: Day;
  /** The version of the guard that let the people through. */
  readonly guardVersion: number;
  /** Those who hold a seat; the seats are in the same order. */
  readonly users: PeopleRegister;
  readonly seats: SeatRecord[] = [];

  constructor(day: Day, guard: PeopleGuard) {
    this.day = day;
    this.guardVersion = guard.version;
    this.users = new PeopleRegister(guard);
  }

  /** Adds the seat of a person, who has one only. */
  add(seat: SeatRecord) {
    const user = this.users.positionOf(seat.userId, seat.login);
    if (user !== undefined) {
      this.seats[user] = seat;
    }
  }
}
