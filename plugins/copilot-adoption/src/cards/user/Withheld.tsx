import { Entity } from '@backstage/catalog-model';
import {
  AccessResponse,
  peopleReadPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { Notice } from '../../states';
import { useText } from '../../translation';
import { nameOfUser } from './nameOfUser';

export interface WithheldProps {
  entity: Entity;
  access: AccessResponse;
}

/** Says who can see somebody's figures, and why others cannot. */
export function Withheld(props: WithheldProps) {
  const { minimumGroupSize, peopleMode } = props.access;
  const text = useText();
  const name = nameOfUser(props.entity);
  return (
    <Notice
      compact
      role="status"
      title={text('userCard.withheld.title', { name })}
    >
      <p>
        {peopleMode === 'named'
          ? text('userCard.withheld.named', {
              name,
              permission: peopleReadPermission.name,
            })
          : text('userCard.withheld.pseudonymous', { name })}
      </p>
      {text('userCard.withheld.groups', {
        name,
        floor: String(minimumGroupSize),
      })}
    </Notice>
  );
}
