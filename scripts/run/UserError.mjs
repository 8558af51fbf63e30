/** A problem the reader can put right; the message says how. */
export class UserError extends Error {}
