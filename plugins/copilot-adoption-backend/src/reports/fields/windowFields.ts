import { measures } from 'backstage-plugin-copilot-adoption-common';
import { fieldTable, objectOf, rowsOf } from './FieldTable';
import { identityFields, knownFields } from './sharedFields';

/** What a 28-day report of totals holds around its days: who came back to which surface, people counted by GitHub. */
export const windowFields = fieldTable({
  ...identityFields,
  ...knownFields(['day_totals']),
  copilot_feature_engagement: objectOf({
    active_user_count: measures.featureEngagementActiveUsers,
    totals_by_feature: rowsOf({
      namedBy: 'feature',
      values: { [measures.featureEngagementUsersOf]: 'engaged_user_count' },
    }),
  }),
});
