import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Entity } from '@backstage/catalog-model';
import { isTrustedOrigin } from '../permissions/isTrustedOrigin';
import { teamsOfGroup } from '../permissions/teamsOfGroup';
import { NotificationTools } from './NotificationSource';

/** A group of the catalog that is mapped to a GitHub team. */
export interface TeamGroup {
  ref: string;
  /** As people call it. */
  title: string;
  /** `namespace/name`, as links have it. */
  name: string;
  team: string;
  recipients: string[];
}

/**
 * The groups with a GitHub team, and who is told about them. Only from trusted origins: whoever can register a group
 * could otherwise have himself told about any team.
 */
export async function findTeamGroups(
  tools: Pick<
    NotificationTools,
    'auth' | 'catalog' | 'settings' | 'teamMapping' | 'logger'
  >,
): Promise<TeamGroup[]> {
  const { auth, catalog, settings, teamMapping, logger } = tools;
  const annotation =
    settings.notifications.teamSummary?.recipientsAnnotation ?? '';
  const { items } = await catalog.getEntities(
    { filter: { kind: 'Group' } },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  const found: TeamGroup[] = [];
  for (const group of items) {
    const [team] = isTrustedOrigin(group, settings.trustedOrigins)
      ? await teamsOfGroup(teamMapping, group)
      : [];
    if (team === undefined) {
      continue;
    }
    const named = group.metadata.annotations?.[annotation];
    const recipients = named
      ? readRecipients(named, group)
      : [stringifyEntityRef(group)];
    if (recipients) {
      found.push({ ...describe(group), team, recipients });
    } else {
      logger.warn(
        `${annotation} of ${stringifyEntityRef(
          group,
        )} must list users and groups such as 'group:default/platform', separated by commas`,
      );
    }
  }
  return found;
}

function readRecipients(list: string, group: Entity): string[] | undefined {
  const { namespace: defaultNamespace = 'default' } = group.metadata;
  try {
    const refs = list
      .split(',')
      .map(ref => parseEntityRef(ref.trim(), { defaultNamespace }));
    return refs.every(({ kind }) => /^(user|group)$/i.test(kind))
      ? refs.map(stringifyEntityRef)
      : undefined;
  } catch {
    return undefined;
  }
}

function describe(group: Entity) {
  const { name, namespace = 'default', title } = group.metadata;
  const profile = group.spec?.profile as { displayName?: string } | undefined;
  return {
    ref: stringifyEntityRef(group),
    name: `${namespace}/${name}`,
    title: profile?.displayName ?? title ?? name,
  };
}
