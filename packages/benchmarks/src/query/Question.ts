/** Something that readers ask, and how fast they may expect the answer. */
export interface Question {
  name: string;
  /** What is asked the given time: of another team where it is about a team. */
  path: (time: number) => string;
  /** Milliseconds at the 95th percentile; null where the design promises nothing. */
  budget: number | null;
  /** Kilobytes, for what a chart shows. */
  kilobytes?: number;
}
