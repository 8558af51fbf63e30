import type { Request, Response } from 'express';

const defaultSize = 30;
const largestSize = 100;

/**
 * Answers with the page of a list that a request asks for, and links to the others.
 *
 * @param form - How many items a page has where nobody says, and what is made of them; as they are by default.
 */
export function sendPage<Item extends object>(
  items: readonly Item[],
  request: Request,
  response: Response,
  form: { size?: number; bodyOf?: (page: readonly Item[]) => object } = {},
) {
  const { bodyOf = page => page } = form;
  const size = Math.min(
    positive(request.query.per_page, form.size ?? defaultSize),
    largestSize,
  );
  const page = positive(request.query.page, 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev', request)] : []),
    ...(page < last
      ? [linkTo(page + 1, 'next', request), linkTo(last, 'last', request)]
      : []),
    ...(page > 1 ? [linkTo(1, 'first', request)] : []),
  ];
  if (links.length > 0) {
    response.set('link', links.join(', '));
  }
  response.json(bodyOf(items.slice((page - 1) * size, page * size)));
}

function positive(value: unknown, otherwise: number): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

function linkTo(page: number, relation: string, request: Request): string {
  const url = new URL(
    request.originalUrl,
    `${request.protocol}://${request.get('host')}`,
  );
  url.searchParams.set('page', String(page));
  return `<${url}>; rel="${relation}"`;
}
