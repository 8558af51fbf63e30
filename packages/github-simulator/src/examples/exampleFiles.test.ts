import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { demoReaders } from '../demo/readers';
import { demoWorld } from '../demo/demoWorld';
import { exampleFiles } from './exampleFiles';

const examples = resolve(__dirname, '../../../../examples');
const world = demoWorld({ today: '2026-11-20' });

interface Entity {
  kind: string;
  metadata: { name: string; annotations?: Record<string, string> };
  spec: { memberOf?: string[]; parent?: string; owner?: string };
}

function entities(kind: string): Entity[] {
  return [...exampleFiles().values()]
    .flatMap(text =>
      parseAllDocuments(text).map(document => document.toJS() as Entity),
    )
    .filter(entity => entity.kind === kind);
}

function annotations(kind: string, name: string): string[] {
  return entities(kind).flatMap(
    entity => entity.metadata.annotations?.[name] ?? [],
  );
}

describe('example catalog', () => {
  it.each([...exampleFiles()])('has %s as committed', (path, content) => {
    expect(readFileSync(resolve(examples, path), 'utf8')).toBe(content);
  });

  it('knows the people of the simulated GitHub by their current logins, leavers left out', () => {
    const present = world.people
      .filter(({ seat }) => !seat.until)
      .map(({ login }) => login);
    const logins = annotations('User', 'github.com/user-login');
    expect(present).toEqual(expect.arrayContaining(logins));
    expect(new Set(logins).size).toBe(logins.length);
    expect(present.length - logins.length).toBe(7);
    expect(
      new Set(entities('User').map(({ metadata }) => metadata.name)).size,
    ).toBe(entities('User').length);
  });

  it('has two levels of groups, the lower mapped to teams but for one', () => {
    const groups = entities('Group');
    const leaves = groups.filter(({ spec }) => spec.parent);
    const names = groups.map(({ metadata }) => metadata.name);
    expect(new Set(names).size).toBe(names.length);
    leaves.forEach(({ spec }) => {
      const parent = groups.find(
        ({ metadata }) => metadata.name === spec.parent,
      );
      expect(parent).toBeDefined();
      expect(parent!.spec).not.toHaveProperty('parent');
    });
    const withoutTeam = leaves.filter(({ metadata }) => !metadata.annotations);
    expect(withoutTeam.map(({ metadata }) => metadata.name)).toEqual([
      'analytics',
    ]);
    const mapped = annotations('Group', 'github.com/team-slug');
    const existing = world.teams.map(
      ({ owner, slug }) => `${owner.slug}/${slug}`,
    );
    expect(existing).toEqual(expect.arrayContaining(mapped));
    expect(existing.filter(team => !mapped.includes(team))).toContain(
      'octo-org/incident-response',
    );
  });

  it('puts people in the groups of their GitHub teams', () => {
    const teamSlugs = new Map(
      entities('Group').map(({ metadata }) => [
        metadata.name,
        metadata.annotations?.['github.com/team-slug'],
      ]),
    );
    for (const user of entities('User')) {
      const login = user.metadata.annotations?.['github.com/user-login'];
      const person = world.people.find(candidate => candidate.login === login);
      const slugs = user.spec.memberOf!.flatMap(group => {
        expect(teamSlugs.has(group)).toBe(true);
        return teamSlugs.get(group) ?? [];
      });
      const teams = person?.memberships
        .filter(({ until }) => !until)
        .map(({ team }) => world.teams.find(({ id }) => id === team)!)
        .map(({ owner, slug }) => `${owner.slug}/${slug}`);
      expect(teams ?? []).toEqual(expect.arrayContaining(slugs));
    }
  });

  it('has a component per repository, owned by a group of the catalog', () => {
    expect(annotations('Component', 'github.com/project-slug').sort()).toEqual(
      world.repositories.map(({ owner, name }) => `${owner}/${name}`).sort(),
    );
    const groups = entities('Group').map(
      ({ metadata }) => `group:default/${metadata.name}`,
    );
    for (const { spec } of [...entities('Component'), ...entities('System')]) {
      expect(groups).toContain(spec.owner);
    }
  });

  it('has the six readers to sign in as', () => {
    const users = entities('User').map(
      ({ metadata }) => `user:default/${metadata.name}`,
    );
    expect(users.slice(0, 6)).toEqual(
      demoReaders.map(({ entityRef }) => entityRef),
    );
    const operator = entities('User').find(
      ({ metadata }) => metadata.name === 'oskar-oakhurst',
    );
    expect(operator!.spec.memberOf).toEqual(['platform']);
  });
});
