import { gzipSync } from 'node:zlib';
import { Figure, figure } from '../Figure';
import { codeBySource } from './codeBySource';

/** The design's budget, in kilobytes. */
const mostOfPlugin = 30;

const ownSource = /plugins\/copilot-adoption(-common)?\//;
const chartSource = /node_modules\/(recharts|d3-|victory-vendor)/;

/** What everybody loads who opens the app, and perhaps never the page: the plugin's share of it, and no charts. */
export async function* measureEntry(address: string): AsyncIterable<Figure> {
  const scripts = await eagerScripts(address);
  const own: string[] = [];
  let chartModules = 0;
  for (const script of scripts) {
    for (const [source, code] of await codeBySource(script)) {
      if (ownSource.test(source)) {
        own.push(code);
      }
      if (chartSource.test(source)) {
        chartModules++;
      }
    }
  }
  if (own.length === 0) {
    throw new Error('The app does not load the plugin.');
  }
  const packed = gzipSync(own.join('\n')).length / 1000;
  yield figure('entry.plugin', packed, 'kB', mostOfPlugin);
  yield figure('entry.chart_modules', chartModules, 'modules', 0);
  const whole = scripts.map(({ code }) => gzipSync(code).length / 1000);
  yield figure(
    'entry.whole_app',
    whole.reduce((sum, size) => sum + size, 0),
    'kB',
  );
}

/** The scripts that the app's page names, each with its source map. */
async function eagerScripts(address: string) {
  const page = await read(`${address}/`);
  const urls = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(
    ([, path]) => new URL(path, address).href,
  );
  return Promise.all(
    urls.map(async url => ({
      code: await read(url),
      map: await read(`${url}.map`),
    })),
  );
}

async function read(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url} was answered with ${response.status}`);
  }
  return response.text();
}
