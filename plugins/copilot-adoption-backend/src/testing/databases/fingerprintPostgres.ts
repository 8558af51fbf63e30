import { Knex } from 'knex';

/**
 * What the tables, views, columns, indexes, sequences, functions, triggers and constraints of a database come down to,
 * and the rows that the migrations have written: two databases with the same one differ at most in what is stored.
 */
export async function fingerprintPostgres(db: Knex): Promise<string> {
  const { rows } = await db.raw(`
    with own as (
      select oid from pg_namespace
      where nspname <> 'information_schema' and nspname not like 'pg\\_%'
    ), parts as (
      select concat_ws(' ', nspname) as part
      from pg_namespace where oid in (select oid from own)
      union all
      select concat_ws(' ', relname, relkind, attname, atttypid, attnotnull, atthasdef)
      from pg_class left join pg_attribute on attrelid = pg_class.oid and attnum > 0
      where relnamespace in (select oid from own)
      union all
      select concat_ws(' ', proname, md5(prosrc))
      from pg_proc where pronamespace in (select oid from own)
      union all
      select concat_ws(' ', tgrelid::regclass, tgname)
      from pg_trigger where not tgisinternal
      union all
      select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where connamespace in (select oid from own)
    )
    select concat_ws(' ',
      (select md5(string_agg(part, ';' order by part)) from parts),
      (select count(*) from knex_migrations),
      (select count(*) from knex_migrations_lock where is_locked = 0),
      (select count(*) from calendar)
    ) as fingerprint`);
  return rows[0].fingerprint;
}
