import { startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';

/** Seats are granted over so many days before the last one, a share of them on each. */
const grantedOver = 400;

/**
 * Takes down a list of seats for every day of which people are held: all people of the history have one, on every day,
 * which is more than any company has. The simulated GitHub of the benchmarks has no seats.
 */
export async function fillSeats(knex: Knex, lastDay: number): Promise<void> {
  const granted = `cast(${lastDay} - s.id % ${grantedOver} as bigint)`;
  await knex.raw(`
    insert into seats (scope_id, day, user_id, plan, created_at, last_activity_at, last_activity_editor)
    select s.scope_id, r.day, s.id, 'business', ${granted} * ${startOfDay(1)},
      case when s.id % 10 > 0 then cast(r.day - s.id % 30 as bigint) * ${startOfDay(
        1,
      )} end,
      'vscode/1.105.0'
    from report_days r join subjects s on s.scope_id = r.scope_id and s.kind = 'user'
    where r.report = 'users' and r.state in ('final', 'provisional')`);
  const held: object[] = await knex('report_days')
    .where('report', 'users')
    .whereIn('state', ['final', 'provisional']);
  await knex.batchInsert(
    'report_days',
    held.map(row => ({ ...row, report: 'seats', content_hash: null })),
    20,
  );
  const { count } = (await knex('subjects')
    .where('kind', 'user')
    .count({ count: '*' })
    .first())!;
  await knex('active_days')
    .whereIn(
      'subject_id',
      knex('subjects').where('kind', 'everyone').select('id'),
    )
    .update({
      seats: Number(count),
      seated_monthly_people: knex.ref('monthly_people'),
    });
}
