import { describeFailure, readArguments } from './commandLine';
import { scenarios } from './scenarios';

describe('readArguments', () => {
  it('has defaults', () => {
    expect(readArguments([])).toEqual({
      port: 7019,
      seed: 1,
      scenario: 'demo',
      start: undefined,
    });
  });

  it('reads every option', () => {
    const args =
      '--port 8080 --seed 7 --scenario policy-off --today 2026-11-20'.split(
        ' ',
      );
    expect(readArguments(args)).toEqual({
      port: 8080,
      seed: 7,
      scenario: 'policy-off',
      start: Date.parse('2026-11-20T12:00:00Z'),
    });
  });

  it.each([
    [
      '--port http',
      '--port must be a whole number from 0 to 65535; got "http"',
    ],
    [
      '--port 70000',
      '--port must be a whole number from 0 to 65535; got "70000"',
    ],
    [
      '--seed 1.5',
      '--seed must be a whole number from 0 to 2147483647; got "1.5"',
    ],
    [
      '--scenario chaos',
      `--scenario must be one of ${Object.keys(scenarios).join(
        ', ',
      )}; got "chaos"`,
    ],
    ['--today tomorrow', '--today must be a day as YYYY-MM-DD; got "tomorrow"'],
    ['--verbose', "Unknown option '--verbose'"],
  ])('refuses %s', (args, message) => {
    expect(() => readArguments(args.split(' '))).toThrow(message);
  });
});

describe('describeFailure', () => {
  it('says what to do about a port in use', () => {
    const error = Object.assign(new Error('listen EADDRINUSE'), {
      code: 'EADDRINUSE',
      port: 7019,
    });
    expect(describeFailure(error)).toBe(
      'Port 7019 is in use. Choose another with --port N, or --port 0 for any free one.',
    );
  });

  it('shows how to use the command otherwise', () => {
    expect(describeFailure(new Error('No.'))).toMatch(
      /^No\.\nUsage: npm run simulator/,
    );
  });
});
