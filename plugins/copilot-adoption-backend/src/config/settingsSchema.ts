import { parseDay, reports } from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { peopleModes } from 'backstage-plugin-copilot-adoption-common';
import { downloadHost } from './downloadHost';
import { checkPeople } from './peopleSettings';
import { userOrGroup } from './userOrGroup';

const word = z.string().trim().min(1);

const slug = z
  .string()
  .regex(/^[\w.-]+$/, 'must be a slug, made of letters, digits and hyphens');

// A variable that is set but empty counts as left out: a missing token must not stop Backstage.
const secret = z
  .string()
  .optional()
  .transform(text => text?.trim() || undefined);

const scope = section({
  organization: slug.optional(),
  enterprise: slug.optional(),
  host: word.toLowerCase().default('github.com'),
  title: word.optional(),
  token: secret,
  reports: z
    .array(z.enum(reports))
    .min(1)
    .default([...reports]),
  userLoginAnnotation: word.default('github.com/user-login'),
}).refine(value => !value.organization !== !value.enterprise, {
  error: 'must name either an organization or an enterprise',
});

const annotation = section({
  day: z.string().transform((text, context) => {
    try {
      return parseDay(text);
    } catch {
      context.addIssue(`must be a day such as 2026-03-01, got '${text}'`);
      return z.NEVER;
    }
  }),
  title: word,
});

const days = section({ days: z.int().min(0).optional() }).prefault({});

/** Everything below `copilotAdoption`, with its defaults; keys that it does not know are refused. */
export const settingsSchema = section({
  scopes: z.array(scope).default([]),
  sync: section({ enabled: z.boolean().default(true) }).prefault({}),
  // Left to Backstage's own reader of durations.
  schedule: section({ frequency: z.unknown().optional() }).prefault({}),
  history: section({
    days: z.int().min(1).max(365).default(365),
  }).prefault({}),
  github: section({
    keepFree: z.number().min(0).lt(1).default(0.3),
  }).prefault({}),
  downloadHosts: z.array(downloadHost).default([]),
  people: z.enum(peopleModes).default('named'),
  pseudonymKey: secret,
  minimumGroupSize: z.int().min(2).default(5),
  groups: section({
    trustedOrigins: z.array(word).default([]),
  }).prefault({}),
  retention: section({
    people: days,
    peopleBreakdowns: days,
    memberships: days,
    seats: days,
    raw: days,
    legacy: days,
  }).prefault({}),
  annotations: z.array(annotation).default([]),
  admins: z.array(userOrGroup).default([]),
}).superRefine(checkPeople);

function section<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `has no key ${quote(issue.keys)}, allowed are ${quote(
            Object.keys(shape),
          )}`
        : undefined,
  });
}

function quote(names: string[]): string {
  return names.map(name => `'${name}'`).join(', ');
}
