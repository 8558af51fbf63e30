/**
 * Why a line of a report was left out.
 *
 * - `notJson`, `notAnObject`, `tooLong`: the line cannot be read
 * - `noDay`, `noScope`, `noUser`, `noTeam`, `noRepository`: it does not say what it is about
 * - `wrongDay`: it is about another day than the one asked for
 * - `otherScope`: it is about another enterprise or organization than the file's first record
 * - `duplicate`: an earlier line was about the same person, team and day
 * - `notListed`: GitHub counts it among the seats, and did not list it
 * - `noFigures`: a line of a bill has no number
 * - `windowTotal`: it adds up a whole window instead of telling about a day
 */
export type DropReason =
  | 'notJson'
  | 'notAnObject'
  | 'tooLong'
  | 'noDay'
  | 'noScope'
  | 'noUser'
  | 'noTeam'
  | 'noRepository'
  | 'wrongDay'
  | 'otherScope'
  | 'duplicate'
  | 'notListed'
  | 'noFigures'
  | 'windowTotal';

/** A record, or the reason why there is none. */
export type Parsed<T> = T | DropReason;
