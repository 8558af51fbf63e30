import { json } from 'express';

/** Reads a body as JSON, whatever it says it is: one that is passed over would ask for everything. */
export const wholeBody = json({ type: () => true });
