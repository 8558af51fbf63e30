import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@mui/material/Typography';
import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { Definition } from '../../charts';
import { Column } from '../../components/DataTable';
import { FigureCell } from '../../components/FigureCell';
import { Text } from '../../translation';

/** What is told of a repository, with the metric behind each. */
export const repositoryFigures = {
  created: 'pull_requests.created',
  byCopilot: 'pull_requests.created_by_copilot',
  merged: 'pull_requests.merged',
  reviewed: 'pull_requests.reviewed_by_copilot',
  suggestions: 'review_suggestions',
  applied: 'review_suggestions_applied',
} as const;

/** The columns of the table of repositories; `entityOf` knows which of them are in the catalog. */
export function repositoryColumns(
  entityOf: (item: RankedItem) => string | undefined,
  text: Text,
): Column<RankedItem>[] {
  const figures = Object.keys(
    repositoryFigures,
  ) as (keyof typeof repositoryFigures)[];
  return [
    {
      id: 'title',
      title: text('pullRequests.repositories.repository'),
      sortable: true,
      cell: ({ title }) => title,
    },
    ...figures.map((figure, index) => {
      const metric = repositoryFigures[figure];
      const title = text(`pullRequests.repositories.${figure}`);
      return {
        id: metric,
        title,
        align: 'right' as const,
        sortable: true,
        extra: (
          <Definition
            title={title}
            metrics={[metric]}
            subjectKind="repository"
          />
        ),
        cell: ({ values }: RankedItem) => (
          <FigureCell metric={metric} value={values[index]} />
        ),
      };
    }),
    {
      id: 'component',
      title: text('pullRequests.repositories.component'),
      cell: item => {
        const entity = entityOf(item);
        return entity ? (
          <EntityRefLink entityRef={entity} defaultKind="component" hideIcon />
        ) : (
          <Typography variant="body2" component="span" color="text.secondary">
            {text('pullRequests.repositories.noComponent')}
          </Typography>
        );
      },
    },
  ];
}
