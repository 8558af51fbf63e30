/** A command line that makes no sense, or a place where the command cannot work; the message tells what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
