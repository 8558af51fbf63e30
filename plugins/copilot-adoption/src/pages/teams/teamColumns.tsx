import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Typography from '@mui/material/Typography';
import {
  getMetric,
  RankedItem,
  RankedValue,
} from 'backstage-plugin-copilot-adoption-common';
import { Definition } from '../../charts';
import { ChangeMark } from '../../components/ChangeMark';
import { Column } from '../../components/DataTable';
import { changeOf } from '../../format';
import { Text } from '../../translation';
import { FigureCell } from '../../components/FigureCell';
import { TeamCell } from './TeamCell';
import { TeamFigure, teamMetrics } from './teamMetrics';

export interface TeamColumnsOptions {
  figures: TeamFigure[];
  /** Undefined while nobody knows. */
  groups?: Map<string, string[]>;
  /** With the period before. */
  compared: boolean;
  text: Text;
}

/** What the table tells of a team. */
export function teamColumns(options: TeamColumnsOptions): Column<RankedItem>[] {
  const { figures, groups, compared, text } = options;
  return [
    {
      id: 'title',
      title: text('teams.column.team'),
      sortable: true,
      cell: team => <TeamCell team={team} />,
    },
    ...figures.flatMap((figure, index) => [
      figureColumn(figure, index, text),
      ...(figure === 'actives' && compared ? [changeColumn(index, text)] : []),
    ]),
    groupColumn(groups, text),
  ];
}

function figureColumn(
  figure: TeamFigure,
  index: number,
  text: Text,
): Column<RankedItem> {
  const title = text(`teams.column.${figure}`);
  const metric = teamMetrics[figure];
  return {
    id: metric,
    title,
    align: 'right',
    sortable: true,
    extra: <Definition title={title} metrics={[metric]} subjectKind="team" />,
    cell: ({ values }) => <FigureCell metric={metric} value={values[index]} />,
  };
}

function changeColumn(index: number, text: Text): Column<RankedItem> {
  return {
    id: 'change',
    title: text('teams.column.change'),
    align: 'right',
    cell: ({ values }) => <ChangeCell value={values[index]} text={text} />,
  };
}

function ChangeCell(props: { value: RankedValue; text: Text }) {
  const { value, state, previous, previousState } = props.value;
  const change = changeOf(getMetric(teamMetrics.actives), {
    total: value,
    totalState: state,
    previous,
    previousState,
  });
  return change ? (
    <ChangeMark change={change} />
  ) : (
    <>{props.text('charts.noValue')}</>
  );
}

function groupColumn(
  groups: Map<string, string[]> | undefined,
  text: Text,
): Column<RankedItem> {
  return {
    id: 'group',
    title: text('teams.column.group'),
    cell: ({ ref }) => {
      const own = ref && groups?.get(ref);
      return own ? (
        <EntityRefLinks entityRefs={own} defaultKind="group" hideIcons />
      ) : (
        <Typography variant="body2" component="span" color="text.secondary">
          {groups && text('teams.noGroup')}
        </Typography>
      );
    },
  };
}
