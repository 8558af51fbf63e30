import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { defaultPeriod, resolveView } from '../../filters';
import { useText } from '../../translation';
import { InScope, ScopeQuestion, useAskedScope } from '../scope';
import { MyPageLink } from './MyPageLink';
import { useIsReader } from './useIsReader';
import { UserSkeleton } from './UserSkeleton';
import { UserUse } from './UserUse';

/**
 * Where the card of a user looks.
 *
 * @public
 */
export interface EntityCopilotUserCardProps {
  /** The account that people are looked up in, such as `organization:octo-org`. Asked for where it could be several. */
  scope?: string;
}

/** How a user of the catalog uses Copilot: for that person, and for those who may see people. */
export function EntityCopilotUserCard(props: EntityCopilotUserCardProps) {
  const text = useText();
  const { entity } = useEntity();
  const isReader = useIsReader(entity);
  const { scopes, scope, answer } = useAskedScope({ preferred: props.scope });
  const items = scopes.data?.items ?? [];
  const filters = { scope: scope?.ref, period: defaultPeriod };
  const view = scope && resolveView(filters, items);
  const skeleton = <UserSkeleton />;
  return (
    <EntityInfoCard
      title={text('userCard.title')}
      footerActions={isReader && view && <MyPageLink filters={filters} />}
    >
      <InScope
        compact
        scopes={scopes}
        scope={scope}
        view={view}
        skeleton={skeleton}
        otherwise={
          <ScopeQuestion
            question={text('userCard.choose')}
            scopes={items}
            onAnswer={answer}
          />
        }
      >
        {resolved =>
          isReader === undefined ? (
            skeleton
          ) : (
            <UserUse entity={entity} view={resolved} isReader={isReader} />
          )
        }
      </InScope>
    </EntityInfoCard>
  );
}
