import { z } from 'zod';

/** A route as the API's description tells of it. */
export interface Endpoint {
  method: 'get' | 'post';
  path: string;
  /** What it answers or does, in a sentence. */
  summary: string;
  /** What a caller has to know beyond that. */
  description?: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer:
    | { status: 200 | 202; schema: z.ZodType }
    /** Text, by its media types. */
    | { status: 200; text: readonly string[] };
  /** Whether it answers as CSV, too, whoever asks for that. */
  csv?: true;
  /** Refusals beyond bad input and missing credentials. */
  refusals?: Partial<Record<403 | 404 | 409, string>>;
}
