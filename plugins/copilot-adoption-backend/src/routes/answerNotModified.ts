import { ErrorRequestHandler } from 'express';
import { NotModified } from '../metrics';

/** Answers 304 to whoever has the answer already. Refusals are not of the version that the answer would have been. */
export const answerNotModified: ErrorRequestHandler = (
  error,
  _request,
  response,
  next,
) => {
  if (error instanceof NotModified) {
    response.status(304).end();
    return;
  }
  response.removeHeader('ETag');
  next(error);
};
