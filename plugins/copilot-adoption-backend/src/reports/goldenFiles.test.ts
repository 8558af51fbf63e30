import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from './__fixtures__/pagesOf';
import { partsOf } from './__fixtures__/partsOf';
import { readBill } from './readBill';
import { readMemberships } from './readMemberships';
import { readRepositories } from './readRepositories';
import { readSeats } from './readSeats';
import { readSubscription } from './readSubscription';
import { readTotals } from './readTotals';
import { readUsers } from './readUsers';

const day = parseDay('2026-11-02');

const readers = {
  'organization-1-day.ndjson': [readTotals, { day }],
  'enterprise-1-day.pretty.json': [readTotals, { day }],
  'enterprise-28-day.ndjson': [readTotals, {}],
  'users-1-day.ndjson': [readUsers, { day }],
  'users-28-day.array.json': [readUsers, {}],
  'organization-user-teams-1-day.ndjson': [readMemberships, { day }],
  'enterprise-user-teams-1-day.ndjson': [readMemberships, { day }],
  'organization-repos-1-day.ndjson': [
    readRepositories,
    { day, scopeKind: 'organization' },
  ],
  'enterprise-repos-1-day.ndjson': [
    readRepositories,
    { day, scopeKind: 'enterprise' },
  ],
} as const;

function fixture(name: string): Buffer {
  return readFileSync(join(__dirname, '__fixtures__', name));
}

describe('reading the golden files', () => {
  it.each(Object.keys(readers) as (keyof typeof readers)[])(
    '%s',
    async name => {
      const [read, options] = readers[name];
      const records: unknown[] = [];
      const summary = await (read as typeof readUsers)(
        partsOf([fixture(name)]),
        options,
        record => records.push(record),
      );
      const golden = name.replace(/(\.\w+)+$/, '.golden.json');
      expect({ summary, records }).toEqual(
        JSON.parse(fixture(golden).toString()),
      );
    },
  );

  it.each(['organization', 'enterprise'])('%s-seats.pages.json', async kind => {
    const pages = JSON.parse(fixture(`${kind}-seats.pages.json`).toString());
    const records: unknown[] = [];
    const summary = await readSeats(pagesOf(pages), { day }, record =>
      records.push(record),
    );
    expect({ summary, records }).toEqual(
      JSON.parse(fixture(`${kind}-seats.golden.json`).toString()),
    );
  });

  it.each([
    ['subscription', readSubscription, day],
    ['bill', readBill, parseDay('2026-11-30')],
  ] as const)('organization-%s.pages.json', async (name, read, on) => {
    const pages = fixture(`organization-${name}.pages.json`).toString();
    const records: unknown[] = [];
    const summary = await (read as typeof readBill)(
      pagesOf(JSON.parse(pages)),
      { day: on },
      record => records.push(record),
    );
    expect({ summary, records }).toEqual(
      JSON.parse(fixture(`organization-${name}.golden.json`).toString()),
    );
  });
});
