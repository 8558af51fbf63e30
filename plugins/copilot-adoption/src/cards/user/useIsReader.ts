import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';

/** Whether the entity is who reads the page; undefined while nobody knows. */
export function useIsReader(entity: Entity): boolean | undefined {
  const identityApi = useApi(identityApiRef);
  const { value, error } = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  if (error) {
    return false;
  }
  return (
    value &&
    stringifyEntityRef(parseEntityRef(value.userEntityRef)) ===
      stringifyEntityRef(entity)
  );
}
