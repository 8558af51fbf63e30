/** What went wrong as far as a reader can do something about it. */
export interface ErrorExplanation {
  kind: 'unreachable' | 'notAllowed' | 'notFound' | 'badRequest' | 'failed';
  /** What the backend itself said, when it said something. */
  detail?: string;
}

/** Sorts an error of the client by what the reader can do next. */
export function explainError(error: unknown): ErrorExplanation {
  const { statusCode, cause } = (error ?? {}) as {
    statusCode?: number;
    cause?: { message?: string };
  };
  if (statusCode === undefined) {
    return error instanceof TypeError
      ? { kind: 'unreachable' }
      : { kind: 'failed', detail: (error as Error | undefined)?.message };
  }
  return { kind: kindOfStatus(statusCode), detail: cause?.message };
}

function kindOfStatus(status: number): ErrorExplanation['kind'] {
  switch (status) {
    case 400:
      return 'badRequest';
    case 401:
    case 403:
      return 'notAllowed';
    case 404:
      return 'notFound';
    case 502:
    case 503:
    case 504:
      return 'unreachable';
    default:
      return 'failed';
  }
}
