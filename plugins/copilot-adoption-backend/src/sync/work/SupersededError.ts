/** Another run has claimed the same days later, and goes on with them. */
export class SupersededError extends Error {
  constructor() {
    super('Another run has taken over');
    this.name = 'SupersededError';
  }
}
