import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { toDayNumber } from '../days';
import { scramble } from '../Dice';
import { reports } from '../reports';
import type { FilePart } from '../reports/Report';
import type { ReportFile } from '../reports/ReportFile';
import type { Simulation } from './Simulation';

const chunkSize = 64 * 1024;

/** Serves report files, as the blob storage behind GitHub's signed links does. */
export function serveDownload(simulation: Simulation): RequestHandler {
  return async (request, response) => {
    const { links, clock } = simulation;
    if (request.headers.authorization !== undefined) {
      storageError(response, 400, 'InvalidAuthenticationInfo');
      return;
    }
    const { opaque } = request.params;
    const file = links.open(opaque, request.query, clock.now());
    if (file === 'forged' || file === 'expired') {
      storageError(response, 403, 'AuthenticationFailed');
      return;
    }
    const lines = linesOf(file, simulation);
    response.set('content-type', 'application/octet-stream');
    await send(chunksOf(lines), response, isCompressed(file, request));
  };
}

/** Some files come compressed, to those who accept it. */
function isCompressed(file: ReportFile, request: Request): boolean {
  const chance = scramble(toDayNumber(file.to), file.part?.index);
  return chance % 3 === 0 && Boolean(request.acceptsEncodings('gzip'));
}

function* linesOf(file: ReportFile, simulation: Simulation): Iterable<string> {
  const { scenario } = simulation;
  const drawn = recordsOf(file, simulation);
  const records = scenario.records?.(drawn, file) ?? drawn;
  const lines = toLines(records);
  yield* scenario.lines?.(lines, file) ?? lines;
}

function recordsOf(file: ReportFile, simulation: Simulation): Iterable<object> {
  if (!isFilled(file)) {
    return [];
  }
  const report = reports.find(({ name }) => name === file.report)!;
  return file.isWindow
    ? report.windowRecords!(file, simulation)
    : report.dayRecords(file, simulation);
}

function isFilled(file: ReportFile): file is FilePart {
  return file.part !== undefined;
}

function* toLines(records: Iterable<object>): Iterable<string> {
  for (const record of records) {
    yield `${JSON.stringify(record)}\n`;
  }
}

function* chunksOf(lines: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length >= chunkSize) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk) {
    yield chunk;
  }
}

/** Draws only as fast as the client reads. A client that hangs up ends it. */
async function send(
  chunks: Iterable<string>,
  response: Response,
  compressed: boolean,
) {
  const source = Readable.from(chunks, { highWaterMark: 2 });
  try {
    if (compressed) {
      response.set('content-encoding', 'gzip');
      await pipeline(source, createGzip(), response);
    } else {
      await pipeline(source, response);
    }
  } catch (error) {
    if (!response.destroyed) {
      throw error;
    }
  }
}

function storageError(response: Response, status: number, code: string) {
  response
    .status(status)
    .type('application/xml')
    .send(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}
