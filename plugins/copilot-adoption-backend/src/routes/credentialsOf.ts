import {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { Request } from 'express';

/** The caller: a signed-in user, or another backend. */
export function credentialsOf(
  request: Request,
  httpAuth: HttpAuthService,
): Promise<BackstageCredentials> {
  return httpAuth.credentials(request, { allow: ['user', 'service'] });
}
