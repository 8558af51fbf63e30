import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { peopleModes } from 'backstage-plugin-copilot-adoption-common';
import { downloadHost } from './downloadHost';
import { checkNotifications, notificationsSchema } from './notificationsSchema';
import { checkOpenMetrics, openMetricsSchema } from './openMetricsSchema';
import { checkPeople } from './peopleSettings';
import { configurableReports } from './reportsOfScope';
import { section } from './section';
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
  reports: z.array(z.enum(configurableReports)).min(1).optional(),
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

// GitHub forgets the last use of a seat after 90 days.
const daysOfUse = (least: number, usual: number) =>
  section({ days: z.int().min(least).max(90).default(usual) }).prefault({});

const price = (usual: number) => z.number().min(0).default(usual);

const seatsSchema = section({
  idleAfter: daysOfUse(1, 30),
  grace: daysOfUse(0, 14),
  monthlyPrice: section({
    business: price(19),
    enterprise: price(39),
  }).prefault({}),
  currency: z
    .string()
    .refine(code => Intl.supportedValuesOf('currency').includes(code), {
      error: issue =>
        `must be a currency by its ISO 4217 code, such as USD, got '${issue.input}'`,
    })
    .default('USD'),
});

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
  queryTimeout: section({
    seconds: z.int().min(1).max(600).default(30),
  }).prefault({}),
  answerMemory: section({
    megabytes: z.number().min(0).max(4096).default(32),
  }).prefault({}),
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
  seats: seatsSchema.prefault({}),
  annotations: z.array(annotation).default([]),
  openMetrics: openMetricsSchema,
  admins: z.array(userOrGroup).default([]),
  notifications: notificationsSchema,
})
  .superRefine(checkPeople)
  .superRefine(checkOpenMetrics)
  .superRefine(checkNotifications);
