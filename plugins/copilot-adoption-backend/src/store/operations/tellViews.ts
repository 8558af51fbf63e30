import { Knex } from 'knex';

/** Writes down what the views have to know of the configuration. */
export async function tellViews(options: {
  db: Knex;
  settings: { minimumGroupSize: number };
}): Promise<void> {
  const { db, settings } = options;
  await db('view_settings')
    .insert({ id: 1, minimum_group_size: settings.minimumGroupSize })
    .onConflict('id')
    .merge();
}
