import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';

const origin = 'url:https://catalog.example/org.yaml';

/** Owners of everything that the catalog of the benchmark holds. */
export const trustedOrigins = [origin];

/** People of the group that has no team. */
const largeGroupSize = 500;
/** Groups that have a team each, below one that has none. */
const mappedGroups = 40;

/** Who can be asked about: teams of GitHub, and groups of a catalog that belong to them. */
export interface QueryWorld {
  teams: string[];
  /** Those that came first. */
  model: string;
  language: string;
  entities: Entity[];
}

/** Takes teams and people from what was stored, and builds a catalog around them. */
export async function readQueryWorld(knex: Knex): Promise<QueryWorld> {
  const namesOf = (kind: string): Promise<string[]> =>
    knex('subjects').where({ kind }).orderBy('id').pluck('name');
  const teams = await namesOf('team');
  const logins = (await namesOf('user')).slice(0, largeGroupSize);
  const mapped = teams.slice(0, mappedGroups).map((team, index) => ({
    name: `mapped-${index}`,
    team,
  }));
  const first = async (dimension: string): Promise<string> => {
    const [value] = await knex('breakdown_keys')
      .whereNot(dimension, '')
      .orderBy('id')
      .limit(1)
      .pluck(dimension);
    return value;
  };
  return {
    teams,
    model: await first('model'),
    language: await first('language'),
    entities: [
      ...logins.map(login => user(login)),
      group('large', {
        relations: logins.map(login => relation('hasMember', 'user', login)),
      }),
      group('department', {
        relations: mapped.map(({ name }) =>
          relation('parentOf', 'group', name),
        ),
      }),
      ...mapped.map(({ name, team }) =>
        group(name, {
          team: `org-1/${team}`,
          relations: [relation('childOf', 'group', 'department')],
        }),
      ),
    ],
  };
}

function group(
  name: string,
  options: { team?: string; relations: Entity['relations'] },
): Entity {
  const { team, relations } = options;
  return entity(
    'Group',
    name,
    team && { 'github.com/team-slug': team },
    relations,
  );
}

function user(login: string): Entity {
  return entity('User', login, { 'github.com/user-login': login });
}

function entity(
  kind: string,
  name: string,
  annotations: Record<string, string> | undefined | '',
  relations: Entity['relations'] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      annotations: {
        'backstage.io/managed-by-origin-location': origin,
        ...(annotations || {}),
      },
    },
    relations,
  };
}

function relation(type: string, kind: string, name: string) {
  return { type, targetRef: `${kind}:default/${name}` };
}
