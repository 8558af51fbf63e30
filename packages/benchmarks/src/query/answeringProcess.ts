import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { connect, DatabaseAddress } from '../database/BenchDatabase';
import { ingestDay, ingestScopes, scopeOf, today } from '../ingest/Ingest';
import { clockServiceRef, copilotAdoptionPlugin } from '../plugin/backend';
import { movableClock } from '../plugin/movableClock';
import { openTools } from '../plugin/openTools';
import { trustedOrigins } from './QueryWorld';

/*
 * A Backstage backend with the plugin on a database that is filled already, in a process of its own: whoever asks does
 * not take its time. Tells where it listens. While told so, it writes one day after the other on the side.
 */

export interface AnsweringOrder {
  database: DatabaseAddress;
  github: string;
  now: string;
  entities: Entity[];
  /** Megabytes of answers to remember; 0 where it is the computing that is measured. */
  answerMemory: number;
}

let isIngesting = false;

async function start(order: AnsweringOrder) {
  const { database, github, now, entities, answerMemory } = order;
  const knex = connect(database);
  const clock = movableClock(now);
  const copilotAdoption = {
    scopes: ingestScopes.map(scope => ({
      ...scope,
      reports: [...scope.reports, 'seats'],
    })),
    history: { days: 365 },
    sync: { enabled: false },
    groups: { trustedOrigins },
    admins: ['user:default/mock'],
    answerMemory: { megabytes: answerMemory },
  };
  const backend = await startTestBackend({
    features: [
      copilotAdoptionPlugin,
      mockServices.rootConfig.factory({ data: { copilotAdoption } }),
      mockServices.database.factory({ knex }),
      catalogServiceMock.factory({ entities }),
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => clock,
      }),
    ],
  });
  const tools = await openTools({ knex, clock, github, copilotAdoption });
  const scope = await scopeOf(tools);
  process.on('message', async message => {
    if (message === 'rest') {
      isIngesting = false;
    } else if (message === 'ingest') {
      isIngesting = true;
      for (let day = today - 40; isIngesting; day++) {
        await ingestDay(tools, scope, day - (day % 20));
      }
      process.send?.('rested');
    }
  });
  process.send?.(
    `http://127.0.0.1:${backend.server.port()}/api/copilot-adoption`,
  );
}

process.once('message', (order: AnsweringOrder) => {
  start(order).catch(error => {
    console.error(error);
    process.exit(1);
  });
});

// Whoever asks has ended.
process.once('disconnect', () => process.exit());
