import { Request, Response } from 'express';
import { NotModified } from '../metrics';

/**
 * Tags an answer with its version, and ends the question where the caller has just that already. Weak, since an answer
 * may be compressed on its way; formats of the same answer are told apart.
 */
export function unlessKnown(
  request: Request,
  response: Response,
  format: 'json' | 'csv' = 'json',
): (version: string) => void {
  return version => {
    response.set('ETag', `W/"${version}-${format}"`);
    if (request.fresh) {
      throw new NotModified();
    }
  };
}
