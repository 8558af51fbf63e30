import { ServiceUnavailableError } from '@backstage/errors';
import { ErrorRequestHandler } from 'express';

/** Says in words of the API that the database took too long, or had no connection left. */
export const explainTimeout: ErrorRequestHandler = (
  error,
  _request,
  _response,
  next,
) => {
  next(
    error?.name === 'KnexTimeoutError'
      ? new ServiceUnavailableError(
          'The database did not answer in the time that copilotAdoption.queryTimeout allows; ask for fewer days, subjects or keys, or later',
          error,
        )
      : error,
  );
};
