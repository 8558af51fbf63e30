import { erasureRequestSchema } from 'backstage-plugin-copilot-adoption-common';
import { Router } from 'express';
import { credentialsOf } from './credentialsOf';
import { parseQuery } from './parseQuery';
import { RouteOptions } from './RouteOptions';
import { wholeBody } from './wholeBody';

/** `POST /people/erasures`: deletes a person, who stays away from then on. */
export function addErasuresRoute(
  router: Router,
  { control, httpAuth }: RouteOptions,
): void {
  router.post('/people/erasures', wholeBody, async (request, response) => {
    const credentials = await credentialsOf(request, httpAuth);
    const person = parseQuery(erasureRequestSchema, request.body ?? {});
    response.json(await control.erasePerson(person, { credentials }));
  });
}
