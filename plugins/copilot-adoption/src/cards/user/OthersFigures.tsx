import { Entity } from '@backstage/catalog-model';
import {
  formatSubjectRef,
  parseSubjectRef,
  peopleReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { View } from '../../filters';
import { useSeries } from '../../hooks';
import { ErrorNotice, explainError, Notice } from '../../states';
import { useText } from '../../translation';
import { lastActiveDay } from './lastActiveDay';
import { nameOfUser } from './nameOfUser';
import { PersonFigures } from './PersonFigures';
import { userMetrics } from './userMetrics';
import { UserSkeleton } from './UserSkeleton';

export interface OthersFiguresProps {
  entity: Entity;
  view: View;
}

/** Somebody's figures for a reader who may see people. */
export function OthersFigures(props: OthersFiguresProps) {
  const { entity, view } = props;
  const text = useText();
  const login = entity.metadata.annotations?.[view.scope.userLoginAnnotation];
  return login ? (
    <FiguresOfLogin {...props} login={login} />
  ) : (
    <Notice
      compact
      title={text('userCard.noLogin.title', { name: nameOfUser(entity) })}
    >
      {text('userCard.noLogin.text', {
        annotation: view.scope.userLoginAnnotation,
      })}
    </Notice>
  );
}

function FiguresOfLogin(props: OthersFiguresProps & { login: string }) {
  const { entity, view, login } = props;
  const text = useText();
  const subject = formatSubjectRef({
    scope: parseSubjectRef(view.scope.ref).scope,
    member: { kind: 'user', name: login },
  });
  // Nobody is compared with an earlier self: a person has holidays.
  const { data, error, retry } = useSeries({
    subjects: [subject],
    metrics: Object.values(userMetrics),
    from: view.from,
    to: view.to,
    granularity: 'day',
  });
  if (error && !data) {
    return explainError(error).kind === 'notFound' ? (
      <Notice
        compact
        title={text('userCard.unknown.title', { name: nameOfUser(entity) })}
      >
        {text('userCard.unknown.text', { login })}
      </Notice>
    ) : (
      <ErrorNotice compact error={error} onRetry={retry} />
    );
  }
  return data ? (
    <PersonFigures
      response={data}
      lastDay={lastActiveDay(data)}
      privacy={text('userCard.privacy.others', {
        permission: peopleReadPermission.name,
      })}
    />
  ) : (
    <UserSkeleton />
  );
}
