/** A route of GitHub's API, with the values of its parameters. */
export interface GithubRoute {
  route: `GET /${string}`;
  parameters: Record<string, string>;
}
