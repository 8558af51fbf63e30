import { InputError } from '@backstage/errors';

/**
 * The two kinds of GitHub account that Copilot reports exist for.
 *
 * @public
 */
export const scopeKinds = ['enterprise', 'organization'] as const;

/**
 * One of {@link scopeKinds}.
 *
 * @public
 */
export type ScopeKind = (typeof scopeKinds)[number];

/**
 * What a number can be about within a scope. A `group` is a group of the Backstage catalog, the others are GitHub's.
 *
 * @public
 */
export const memberKinds = ['team', 'user', 'repository', 'group'] as const;

/**
 * One of {@link memberKinds}.
 *
 * @public
 */
export type MemberKind = (typeof memberKinds)[number];

/**
 * What a subject may be named by GitHub's numeric id for.
 *
 * @public
 */
export type IdentifiedKind = 'team' | 'user';

const identifiedKinds: readonly IdentifiedKind[] = ['team', 'user'];

/**
 * Every kind of subject.
 *
 * @public
 */
export type SubjectKind = ScopeKind | MemberKind;

/**
 * Names one enterprise or organization on one GitHub host.
 *
 * @public
 */
export interface ScopeRef {
  kind: ScopeKind;
  slug: string;
  host: string;
}

/**
 * Names whom a number is about: a scope, or a team, user, repository or catalog group within it.
 *
 * A team or user may be named by GitHub's numeric id instead of slug or login, which survives renames.
 *
 * @public
 */
export interface SubjectRef {
  scope: ScopeRef;
  member?:
    | { kind: MemberKind; name: string }
    | { kind: IdentifiedKind; id: number };
}

const defaultHost = 'github.com';
const idMarker = '~';

/**
 * Writes a subject as a path, such as `organization:octo-org/team:platform`.
 *
 * @public
 */
export function formatSubjectRef(ref: SubjectRef): string {
  const { scope, member } = ref;
  const host = scope.host === defaultHost ? '' : `@${encode(scope.host)}`;
  const head = `${scope.kind}:${encode(scope.slug)}${host}`;
  if (!member) {
    return head;
  }
  const name =
    'id' in member
      ? `${idMarker}${member.id}`
      : // A name that looks like an id stays a name.
        encode(member.name).replace(/^~/, '%7E');
  return `${head}/${member.kind}:${name}`;
}

/**
 * Reads a path written by {@link formatSubjectRef}, or by a person who left out the percent signs of unambiguous characters.
 *
 * @throws InputError that says what is wrong and what is allowed.
 * @public
 */
export function parseSubjectRef(text: string): SubjectRef {
  const [head, tail, ...rest] = text.split('/');
  if (rest.length > 0) {
    throw malformed(text, "has more than one '/', write %2F inside a name");
  }
  const scope = parseScope(text, head);
  return tail === undefined
    ? { scope }
    : { scope, member: parseMember(text, tail) };
}

function parseScope(text: string, head: string): ScopeRef {
  const [kind, name] = splitAtColon(text, head);
  if (!isOneOf(scopeKinds, kind)) {
    throw malformed(
      text,
      `starts with '${kind}', expected ${list(scopeKinds)}`,
    );
  }
  const at = name.indexOf('@');
  const slug = decode(text, at < 0 ? name : name.slice(0, at));
  const host = at < 0 ? defaultHost : decode(text, name.slice(at + 1));
  if (!slug || !host) {
    throw malformed(text, `has no ${slug ? 'host' : 'slug'}`);
  }
  return { kind, slug, host };
}

function parseMember(
  text: string,
  segment: string,
): NonNullable<SubjectRef['member']> {
  const [kind, encoded] = splitAtColon(text, segment);
  if (!isOneOf(memberKinds, kind)) {
    throw malformed(text, `names a '${kind}', expected ${list(memberKinds)}`);
  }
  if (!encoded) {
    throw malformed(text, `has no name for the ${kind}`);
  }
  if (isOneOf(identifiedKinds, kind) && encoded.startsWith(idMarker)) {
    const digits = encoded.slice(idMarker.length);
    const id = Number(digits);
    if (!/^\d+$/.test(digits) || !Number.isSafeInteger(id)) {
      throw malformed(
        text,
        `has '${encoded}' where a ${kind} id such as ~551 belongs`,
      );
    }
    return { kind, id };
  }
  return { kind, name: decode(text, encoded) };
}

function splitAtColon(text: string, segment: string): [string, string] {
  const colon = segment.indexOf(':');
  if (colon < 0) {
    throw malformed(text, `has no ':' in '${segment}'`);
  }
  return [segment.slice(0, colon), segment.slice(colon + 1)];
}

function isOneOf<T extends string>(
  values: readonly T[],
  value: string,
): value is T {
  return (values as readonly string[]).includes(value);
}

// Colons are legal in a query and part of enterprise team slugs, so they stay readable.
function encode(name: string): string {
  return encodeURIComponent(name).replace(/%3A/g, ':');
}

function decode(text: string, name: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    throw malformed(text, `has a broken percent-encoding in '${name}'`);
  }
  // Nobody is called so, and PostgreSQL takes no such character.
  if (decoded.includes('\0')) {
    throw malformed(text, `has U+0000 in '${name}'`);
  }
  return decoded;
}

function list(values: readonly string[]): string {
  return values.map(value => `'${value}'`).join(' or ');
}

function malformed(text: string, problem: string): InputError {
  return new InputError(
    `Subject '${text}' ${problem}; a subject looks like 'organization:octo-org' or 'organization:octo-org/team:platform'`,
  );
}
