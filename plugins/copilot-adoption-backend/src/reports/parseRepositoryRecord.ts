import { JsonObject } from '@backstage/types';
import { ScopeKind } from 'backstage-plugin-copilot-adoption-common';
import { Parsed } from './DropReason';
import { fieldTable } from './fields/FieldTable';
import { ParseContext } from './fields/ParseContext';
import { pullRequestFields } from './fields/pullRequestFields';
import { readIdentity, toId, toText } from './fields/readIdentity';
import { readMeasures } from './fields/readMeasures';
import { reviewTimeFields } from './fields/reviewTimeFields';
import { identityFields, knownFields } from './fields/sharedFields';
import { RepositoryRecord } from './records';

const repositoryFields = fieldTable({
  ...identityFields,
  ...knownFields([
    'repo_id',
    'repo_owner_name',
    'repo_name',
    'repo_visibility',
  ]),
  pull_requests: pullRequestFields,
  pull_request_review_times: reviewTimeFields,
});

/**
 * Reads a line of repos-1-day: one repository on one day. The lines of an enterprise may name the organization of each
 * repository as well, so that it has to be known whose report it is.
 */
export function parseRepositoryRecord(
  json: JsonObject,
  context: ParseContext,
  scopeKind: ScopeKind,
): Parsed<RepositoryRecord> {
  const { organization_id, ...withoutOrganization } = json;
  const identity = readIdentity(
    scopeKind === 'enterprise' ? withoutOrganization : json,
    context,
  );
  if (typeof identity === 'string') {
    return identity;
  }
  const repositoryId = toId(json.repo_id);
  if (repositoryId === undefined) {
    return 'noRepository';
  }
  return {
    day: identity.day,
    scopeId: identity.scopeId,
    repositoryId,
    name: `${toText(json.repo_owner_name)}/${toText(json.repo_name)}`,
    visibility: toText(json.repo_visibility) || null,
    measures: readMeasures(json, repositoryFields, context),
  };
}
