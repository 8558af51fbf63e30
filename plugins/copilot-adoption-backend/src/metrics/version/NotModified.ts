/** Ends a question whose answer the caller has already. */
export class NotModified extends Error {
  constructor() {
    super('The caller has the answer already');
    this.name = 'NotModified';
  }
}
