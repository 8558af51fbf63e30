import { z } from 'zod';
import { peopleModes } from '../people/peopleModes';
import {
  dayText,
  listParameters,
  momentText,
  pageOf,
  scopeText,
  subjectRefText,
} from './primitives';
import { valueStates } from './series';

/**
 * How a seat is used on the day of the snapshot.
 *
 * - `used`: within the configured `seats.idleAfter`
 * - `new`: not, but it was granted within `seats.grace`
 * - `idle`: longer ago
 * - `neverUsed`: not since it was granted
 * - `forgotten`: GitHub tells of no use, and of none that is more than 90 days ago, while the seat is older than that: it
 *   is idle, and nobody knows whether it was ever used
 *
 * @public
 */
export const seatUsages = [
  'used',
  'new',
  'idle',
  'neverUsed',
  'forgotten',
] as const;

/** @public */
export type SeatUsage = (typeof seatUsages)[number];

/**
 * The lengths of time that seats can be asked by for which nobody has used them.
 *
 * @public
 */
export const idleDays = ['7', '14', '28', '90'] as const;

/**
 * What the register of seats can be sorted by.
 *
 * @public
 */
export const seatOrders = [
  'login',
  'plan',
  'createdAt',
  'lastActivityAt',
  'pendingCancellation',
] as const;

/** @public */
export type SeatOrder = (typeof seatOrders)[number];

/**
 * Query of `GET /seats`, as it stands in the URL.
 *
 * @public
 */
export const seatsQuerySchema = z.strictObject({
  scope: scopeText,
  usage: z
    .enum(seatUsages)
    .optional()
    .describe('Only seats that are used in this way.'),
  idleFor: z
    .enum(idleDays)
    .optional()
    .describe(
      'Only seats that nobody has used for so many days, or at all; not those within the configured grace.',
    ),
  pendingCancellation: z
    .enum(['true', 'false'])
    .optional()
    .describe('Only seats that are about to end, or only those that are not.'),
  plan: z
    .string()
    .min(1)
    .optional()
    .describe('Only seats of a plan: `business`, `enterprise` or `unknown`.'),
  editor: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Only seats that were last used in an editor, by its name without version, such as `vscode`.',
    ),
  team: subjectRefText
    .optional()
    .describe(
      'Only seats of the members of a team or catalog group, such as `organization:octo-org/team:platform`.',
    ),
  sort: z
    .string()
    .regex(
      new RegExp(`^-?(${seatOrders.join('|')})$`),
      `expected one of ${seatOrders.join(
        ', ',
      )}, with a minus in front for the opposite order`,
    )
    .default('login')
    .describe(
      `One of ${seatOrders
        .map(order => `\`${order}\``)
        .join(', ')}; a minus in front turns the order around.`,
    ),
  ...listParameters(50),
  search: z
    .string()
    .optional()
    .describe(
      'Part of the login or of the assigning team, upper and lower case alike.',
    ),
});

/** @public */
export type SeatsQuery = z.input<typeof seatsQuerySchema>;

/**
 * Somebody's seat.
 *
 * @public
 */
export const seatSchema = z.object({
  ref: subjectRefText,
  kind: z.literal('user'),
  /** The login. */
  title: z.string(),
  /** Such as `business`; null where GitHub does not tell. */
  plan: z.string().nullable(),
  /** When access was last granted. */
  createdAt: momentText.nullable(),
  /** As GitHub tells, up to a day late; null after 90 days, and where the seat was not used since it was granted. */
  lastActivityAt: momentText.nullable(),
  /** As GitHub writes it, such as `vscode/1.107.1/copilot-chat/0.35.3`. */
  lastActivityEditor: z.string().nullable(),
  /** The name of the team through which the seat was granted. */
  assigningTeam: z.string().nullable(),
  /** The day on which the seat ends, if it is cancelled. */
  pendingCancellation: dayText.nullable(),
  usage: z.enum(seatUsages),
  /** Whole days from the last activity to the day of the snapshot; null where no activity is known. */
  idleDays: z.number().int().nullable(),
});

/** @public */
export type Seat = z.infer<typeof seatSchema>;

const count = z.number().int();

/**
 * What seats cost in a month, by the configured prices.
 *
 * @public
 */
export const seatCostSchema = z.object({
  monthly: z.number(),
  /** Of the idle ones among them. */
  idleMonthly: z.number(),
  /** Seats of a plan without a configured price, which are left out. */
  unpricedSeats: count,
  /** ISO 4217 code. */
  currency: z.string(),
});

/** @public */
export type SeatCost = z.infer<typeof seatCostSchema>;

/**
 * Answer of `GET /seats`: who holds a seat by the newest snapshot. Where people are not stored by name, there are counts
 * only and no items.
 *
 * @public
 */
export const seatsResponseSchema = pageOf(seatSchema).extend({
  scope: subjectRefText,
  /** The day of the snapshot; null where there is none that is kept. */
  day: dayText.nullable(),
  /** `ok`, `settling` for the snapshot of a day that is not over, or `unavailable`. */
  state: z.enum(valueStates),
  /** Why there is no snapshot, one of `unavailableReasons`. */
  reason: z.string().nullable(),
  /** How people are stored; seats are listed where they are `named`. */
  peopleMode: z.enum(peopleModes),
  /** Days without use after which a seat counts as idle. */
  idleAfterDays: count,
  /** Days from its granting on for which a seat does not. */
  graceDays: count,
  /** Of the members that were asked for: the day whose membership counts, the newest one known by then. */
  membersOf: dayText.nullable(),
  /** Of all seats that match, on all pages; null where there is no snapshot. */
  totals: z
    .object({
      seats: count,
      /** How many are used in which way. The idle ones are `idle`, `neverUsed` and `forgotten` together. */
      usage: z.record(z.enum(seatUsages), count),
      idle: count,
      /** How many nobody has used for so many days, or at all; new ones aside. */
      idleFor: z.record(z.enum(idleDays), count),
      pendingCancellation: count,
      /** Null for whoever may not see what Copilot costs, see `costWithheld`. */
      cost: seatCostSchema.nullable(),
    })
    .nullable(),
  /** Whether the caller may not see what Copilot costs. */
  costWithheld: z.boolean(),
  /** What the snapshot has, whatever matches: plans and editors, with the number of seats. */
  plans: z.array(z.object({ value: z.string(), seats: count })),
  editors: z.array(z.object({ value: z.string(), seats: count })),
});

/** @public */
export type SeatsResponse = z.infer<typeof seatsResponseSchema>;
