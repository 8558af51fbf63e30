import type { RequestHandler, Router } from 'express';

/** Requests received, in all and by route as GitHub documents it, e.g. `GET /orgs/{org}/teams`. */
export interface RequestCounts {
  total: number;
  byRoute: Map<string, number>;
}

/** Registers GET endpoints under the paths GitHub documents, and counts their requests. */
export class Endpoints {
  constructor(
    private readonly router: Router,
    private readonly counts: RequestCounts,
  ) {}

  get(path: string, handler: RequestHandler) {
    const route = `GET ${path}`;
    const count: RequestHandler = (_request, _response, next) => {
      const { byRoute } = this.counts;
      byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
      next();
    };
    this.router.get(path.replaceAll(/\{(\w+)\}/g, ':$1'), count, handler);
  }
}
