import { InputError } from '@backstage/errors';
import {
  parseSubjectRef,
  ScopeRef,
} from 'backstage-plugin-copilot-adoption-common';
import { parameter } from './parameter';

/** Reads the parameter `scope`. */
export function readScope(text: string): ScopeRef {
  const ref = parameter('scope', () => parseSubjectRef(text));
  if (ref.member) {
    throw new InputError(
      `Parameter 'scope': '${text}' is a ${ref.member.kind}, expected an enterprise or organization`,
    );
  }
  return ref.scope;
}
