import { parseArgs } from 'node:util';
import { addDays } from './days';
import { createWorld } from './world/createWorld';

/** Measures the generator: user-days a second as NDJSON and the most heap in use, over a stretch of days. */
const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '100000' },
    teams: { type: 'string', default: '2000' },
    days: { type: 'string', default: '28' },
  },
});
const today = '2026-11-20';
const at = Date.parse(`${today}T12:00:00Z`);
const world = createWorld({
  seed: 1,
  users: Number(values.users),
  teams: Number(values.teams),
  today,
});
const scope = { kind: 'organization', slug: 'org-1' } as const;
const days = Number(values.days);

let userDays = 0;
let bytes = 0;
let mostHeap = 0;
const started = performance.now();
for (let age = days; age >= 1; age--) {
  for (const record of world.userRecords(scope, addDays(today, -age), at)) {
    bytes += JSON.stringify(record).length + 1;
    userDays += 1;
    if (userDays % 1000 === 0) {
      mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
    }
  }
}
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${JSON.stringify({
    days,
    userDays,
    userDaysPerSecond: Math.round(userDays / seconds),
    megabytes: Math.round(bytes / 1e6),
    mostHeapMegabytes: Math.round(mostHeap / 1e6),
  })}\n`,
);
