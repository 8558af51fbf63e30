import {
  AccessResponse,
  peopleReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { View } from '../../filters';
import { useMe } from '../../hooks';
import { UnknownSelf } from '../../pages/me/UnknownSelf';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { PersonFigures } from './PersonFigures';
import { UserSkeleton } from './UserSkeleton';

export interface OwnFiguresProps {
  view: View;
  peopleMode: AccessResponse['peopleMode'];
}

/** The reader's own figures, and who else can see them. */
export function OwnFigures(props: OwnFiguresProps) {
  const { scope, from, to } = props.view;
  const text = useText();
  const { data, error, retry } = useMe(
    { scope: scope.ref, from, to, granularity: 'day' },
    scope.heldThrough ?? '',
  );
  if (error && !data) {
    return <ErrorNotice compact error={error} onRetry={retry} />;
  }
  if (!data) {
    return <UserSkeleton />;
  }
  return data.person ? (
    <PersonFigures
      response={data}
      lastDay={data.person.lastDay}
      privacy={
        props.peopleMode === 'named'
          ? text('userCard.privacy.own', {
              permission: peopleReadPermission.name,
            })
          : text('userCard.privacy.ownPseudonymous')
      }
    />
  ) : (
    <UnknownSelf compact reason={data.reason} />
  );
}
