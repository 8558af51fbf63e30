import { GithubError } from './GithubError';

export interface PartSource {
  /** The links of the report, one per part. */
  links: string[];
  /** Asks GitHub for links to the same parts. */
  refresh(): Promise<string[]>;
  open(link: string): Promise<AsyncIterable<Uint8Array>>;
  /** Waits before another attempt. */
  pause(attempt: number): Promise<void>;
}

/** How often a part is asked for, each time by a fresh link, before the report is given up. */
const attempts = 3;

/** Downloads the parts of a report one after the other, with fresh links where some have expired on the way. */
export async function* downloadParts(
  source: PartSource,
): AsyncIterable<AsyncIterable<Uint8Array>> {
  let { links } = source;
  for (let index = 0; index < links.length; index++) {
    let part: AsyncIterable<Uint8Array> | undefined;
    for (let attempt = 1; !part; attempt++) {
      try {
        part = await source.open(links[index]);
      } catch (error) {
        if (attempt === attempts || !canPass(error)) {
          throw error;
        }
        await source.pause(attempt);
        links = await freshLinks(source);
      }
    }
    yield part;
  }
}

function canPass(error: unknown): boolean {
  return (
    error instanceof GithubError &&
    (error.code === 'linkExpired' || error.code === 'unavailable')
  );
}

async function freshLinks(source: PartSource): Promise<string[]> {
  const links = await source.refresh();
  if (links.length !== source.links.length) {
    // The parts read so far and those still to come would not belong together.
    throw new GithubError(
      'linkExpired',
      'GitHub published the report anew while it was being read',
    );
  }
  return links;
}
