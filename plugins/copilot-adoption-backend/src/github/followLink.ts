import { discard } from './discard';
import { GithubError } from './GithubError';

const mostRedirects = 3;

/**
 * Fetches a signed link. The link is a credential by itself: it gets no other one, and its query goes into no message.
 *
 * @throws GithubError forbiddenLink where the link, or a redirect on the way, leads to an address that is not allowed.
 */
export async function followLink(
  link: string,
  isAllowed: (url: URL) => boolean,
  signal: AbortSignal,
): Promise<Response> {
  let url = URL.parse(link);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    if (!url || !isAllowed(url)) {
      throw new GithubError(
        'forbiddenLink',
        `Reports are not downloaded from ${
          url?.origin ?? 'what is no address'
        }`,
      );
    }
    const response = await fetch(url, { redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) {
      return response;
    }
    discard(response.body);
    url = URL.parse(location, url);
  }
  throw new GithubError('forbiddenLink', 'A download link redirects too often');
}
