import type { Response } from 'express';

/** Answers the way GitHub reports an error. */
export function githubError(
  response: Response,
  status: number,
  message: string,
) {
  response.status(status).json({
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  });
}

export function notFound(response: Response) {
  githubError(response, 404, 'Not Found');
}
