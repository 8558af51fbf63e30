import { startSimulator } from '../__testUtils__/startSimulator';

function nextOf(link: string | undefined): string | undefined {
  const url = link?.match(/<([^>]+)>; rel="next"/)?.[1];
  return (
    url &&
    new URL(url).pathname.replace('/api/github', '') + new URL(url).search
  );
}

describe('team endpoints', () => {
  it('page through an organization, with links in the way of GitHub', async () => {
    const { get } = startSimulator();
    const slugs: string[] = [];
    let path: string | undefined = '/orgs/octo-org/teams?per_page=3';
    let pages = 0;
    while (path) {
      const {
        body,
        headers,
      }: { body: { slug: string }[]; headers: Record<string, string> } =
        await get(path).expect(200);
      slugs.push(...body.map(({ slug }) => slug));
      path = nextOf(headers.link);
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(slugs).toEqual([
      'checkout',
      'payments',
      'platform',
      'mobile',
      'identity',
      'security',
      'mainframe',
      'incident-response',
    ]);
  });

  it('name every relation on a page in the middle, and none on the only page', async () => {
    const { get } = startSimulator();
    const { headers } = await get('/orgs/octo-org/teams?per_page=3&page=2');
    const relations = [...headers.link.matchAll(/rel="(\w+)"/g)].map(
      ([, relation]) => relation,
    );
    expect(relations).toEqual(['prev', 'next', 'last', 'first']);
    const only = await get('/orgs/octo-org/teams');
    expect(only.headers).not.toHaveProperty('link');
  });

  it('tell parents, and children only of their own organization', async () => {
    const { get } = startSimulator();
    const { body } = await get('/orgs/octo-org/teams');
    expect(body[0]).toMatchObject({
      id: 551,
      slug: 'checkout',
      name: 'Checkout',
      organization_id: 4001001,
      parent: { id: 552, slug: 'payments' },
    });
    expect(body[1].parent).toBeNull();
    const labs = await get('/orgs/octo-labs/teams');
    expect(labs.body.map(({ slug }: { slug: string }) => slug)).toContain(
      'security',
    );
    expect(labs.body).toHaveLength(4);
  });

  it('list the teams of the enterprise apart', async () => {
    const { get } = startSimulator();
    const { body } = await get('/enterprises/acme/teams').expect(200);
    expect(body.map(({ slug }: { slug: string }) => slug)).toEqual([
      'ent:emea-backend',
      'ent:ai-champions',
    ]);
    await get('/enterprises/unknown/teams').expect(404);
    await get('/orgs/unknown/teams').expect(404);
  });
});
