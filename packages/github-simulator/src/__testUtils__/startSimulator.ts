import express from 'express';
import request from 'supertest';
import { createSimulator, type SimulatorOptions } from '../createSimulator';
import { noon } from './scopes';

/** A clock that stands still unless moved. */
function createStoppedClock() {
  let now = noon;
  return {
    now: () => now,
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

/** A simulator mounted below a path, and ways to ask it. */
export function startSimulator(options: Partial<SimulatorOptions> = {}) {
  const clock = createStoppedClock();
  const simulator = createSimulator({ clock, ...options });
  const app = express().use('/api/github', simulator.router);
  const get = (path: string, token = 'simulated-token') =>
    request(app)
      .get(`/api/github${path}`)
      .set('authorization', `Bearer ${token}`);
  const follow = (link: string) => {
    const { pathname, search } = new URL(link);
    return request(app).get(`${pathname}${search}`).buffer().parse(readText);
  };
  const readLines = async (path: string) => {
    const { body } = await get(path).expect(200);
    const lines: any[] = [];
    for (const link of body.download_links) {
      const file = await follow(link).expect(200);
      lines.push(...parseLines(file.body));
    }
    return lines;
  };
  return { app, clock, simulator, get, follow, readLines };
}

/** Storage sends bytes of no declared text type, which supertest would otherwise not read. */
function readText(
  response: request.Response,
  done: (error: Error | null, text: string) => void,
) {
  let text = '';
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.setEncoding('utf8');
  stream.on('data', chunk => {
    text += chunk;
  });
  stream.on('end', () => done(null, text));
}

function parseLines(text: string): object[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}
