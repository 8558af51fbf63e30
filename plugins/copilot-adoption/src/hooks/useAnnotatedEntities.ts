import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';

/**
 * The entities of the catalog that carry one of the values in an annotation, by the value in lower case; one question
 * for all of them. Undefined while nobody knows.
 */
export function useAnnotatedEntities(
  kind: string,
  annotation: string,
  values: readonly string[],
): Map<string, string> | undefined {
  const catalogApi = useApiHolder().get(catalogApiRef);
  const { value } = useAsync(async () => {
    if (!catalogApi || values.length === 0) {
      return undefined;
    }
    const { items } = await catalogApi.getEntities({
      filter: { kind, [`metadata.annotations.${annotation}`]: [...values] },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.annotations',
      ],
    });
    return new Map(
      items.map(entity => [
        lowerCase(entity.metadata.annotations?.[annotation] ?? ''),
        stringifyEntityRef(entity),
      ]),
    );
  }, [catalogApi, kind, annotation, values.join(' ')]);
  return value;
}

/** As GitHub compares names of repositories and teams. */
export function lowerCase(name: string): string {
  return name.toLocaleLowerCase('en-US');
}
