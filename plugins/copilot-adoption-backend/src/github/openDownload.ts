import { DownloadWatch } from './DownloadWatch';
import { discard } from './discard';
import { followLink } from './followLink';
import { GithubError } from './GithubError';

export interface DownloadOptions {
  isAllowed: (url: URL) => boolean;
  /** How long the next bytes are waited for, in milliseconds. */
  silence: number;
  /** The number of bytes above which a file is given up. */
  largest?: number;
  signal: AbortSignal;
}

/** A day of a million people has about 3 GB. */
const largestFile = 8 * 1024 ** 3;

/** How a link that has expired is refused. */
const expired = [401, 403, 404, 410];

/**
 * Opens a signed link, and returns the file behind it.
 *
 * @throws GithubError linkExpired, forbiddenLink or unavailable, while opening as well as while reading.
 */
export async function openDownload(
  link: string,
  options: DownloadOptions,
): Promise<AsyncIterable<Uint8Array>> {
  const watch = new DownloadWatch(options.silence, options.signal);
  const response = await watch.follow(
    followLink(link, options.isAllowed, watch.signal),
  );
  if (response.ok) {
    return read(response, watch, options.largest ?? largestFile);
  }
  discard(response.body);
  throw new GithubError(
    expired.includes(response.status) ? 'linkExpired' : 'unavailable',
    `A download link was answered with ${response.status}`,
  );
}

async function* read(
  response: Response,
  watch: DownloadWatch,
  largest: number,
): AsyncIterable<Uint8Array> {
  const reader = response.body?.getReader();
  let size = 0;
  try {
    while (reader) {
      const { done, value } = await watch.follow(reader.read());
      if (done) {
        return;
      }
      size += value.length;
      if (size > largest) {
        throw new GithubError(
          'unreadableReport',
          `A file of the report is larger than ${largest} bytes`,
        );
      }
      yield value;
    }
  } finally {
    discard(reader);
  }
}
