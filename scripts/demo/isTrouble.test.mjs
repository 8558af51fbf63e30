import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTrouble } from './isTrouble.mjs';

const time = '2026-11-18T12:00:00.000Z';

test('shows warnings and errors of any plugin, coloured or not', () => {
  assert.ok(isTrouble(`${time} catalog warn Something is odd`));
  assert.ok(
    isTrouble(
      `\u001b[2m${time}\u001b[22m \u001b[34mcatalog\u001b[39m \u001b[31merror\u001b[39m It broke`,
    ),
  );
});

test('leaves out the rest, whatever its text says', () => {
  assert.ok(!isTrouble(`${time} catalog info No error so far`));
  assert.ok(!isTrouble('    at error (file.ts:1:1)'));
});
