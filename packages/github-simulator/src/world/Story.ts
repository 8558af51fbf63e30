import { toDayNumber, toIsoDay } from '../days';

const storyLength = 365;

/**
 * The year over which a company takes up Copilot. It starts on the first of the month a year before
 * today, so that a restart tells the same history for the rest of the month.
 */
export class Story {
  private constructor(readonly start: number) {}

  static endingAround(today: string): Story {
    const year = Number(today.slice(0, 4)) - 1;
    const start = toDayNumber(`${year}-${today.slice(5, 7)}-01`);
    return new Story(start);
  }

  /** The day a share of the year into the story; negative for before it. */
  dayAt(share: number): number {
    return this.start + Math.round(share * storyLength);
  }

  isoDayAt(share: number): string {
    return toIsoDay(this.dayAt(share));
  }

  /** How far into the story a day lies: 0 at its start, 1 a year later. */
  shareOf(day: number): number {
    return (day - this.start) / storyLength;
  }
}
