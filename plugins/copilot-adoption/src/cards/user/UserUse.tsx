import { Entity } from '@backstage/catalog-model';
import { View } from '../../filters';
import { useAccess } from '../../hooks';
import { ErrorNotice, NotAllowed } from '../../states';
import { useText } from '../../translation';
import { OthersFigures } from './OthersFigures';
import { OwnFigures } from './OwnFigures';
import { UserSkeleton } from './UserSkeleton';
import { Withheld } from './Withheld';

export interface UserUseProps {
  entity: Entity;
  view: View;
  /** Whether the entity is who reads the page. */
  isReader: boolean;
}

/** The person's figures where the reader may see them, or who may. */
export function UserUse(props: UserUseProps) {
  const { entity, view, isReader } = props;
  const text = useText();
  const access = useAccess(view.scope.ref);
  if (access.error && !access.data) {
    return <ErrorNotice compact error={access.error} onRetry={access.retry} />;
  }
  if (!access.data) {
    return <UserSkeleton />;
  }
  const { self, people, peopleMode } = access.data;
  if (isReader) {
    return self ? (
      <OwnFigures view={view} peopleMode={peopleMode} />
    ) : (
      <NotAllowed compact permission="copilotAdoption.self.read">
        {text('me.notAllowed')}
      </NotAllowed>
    );
  }
  return people && peopleMode === 'named' ? (
    <OthersFigures entity={entity} view={view} />
  ) : (
    <Withheld entity={entity} access={access.data} />
  );
}
