import { Seat } from 'backstage-plugin-copilot-adoption-common';
import { Column } from '../../components/DataTable';
import { Format } from '../../format';
import { Text } from '../../translation';

const lengthOfDay = 10;

/** What the register tells of a seat. */
export function seatColumns(text: Text, format: Format): Column<Seat>[] {
  const unknown = text('seats.register.unknown');
  const day = (moment: string | null) => {
    const date = moment?.slice(0, lengthOfDay);
    return date ? format.period(date, date) : unknown;
  };
  return [
    {
      id: 'login',
      title: text('seats.register.login'),
      sortable: true,
      cell: ({ title }) => title,
    },
    {
      id: 'usage',
      title: text('seats.register.state'),
      cell: ({ usage }) => text(`seats.register.usages.${usage}`),
    },
    {
      id: 'lastActivityAt',
      title: text('seats.register.lastActivity'),
      sortable: true,
      cell: ({ idleDays }) =>
        idleDays === null
          ? unknown
          : text('seats.register.idleDays', { count: idleDays }),
    },
    {
      id: 'editor',
      title: text('seats.register.editor'),
      cell: ({ lastActivityEditor }) =>
        lastActivityEditor?.split('/')[0] ?? unknown,
    },
    {
      id: 'plan',
      title: text('seats.register.planColumn'),
      sortable: true,
      cell: ({ plan }) => plan ?? unknown,
    },
    {
      id: 'team',
      title: text('seats.register.team'),
      cell: ({ assigningTeam }) => assigningTeam ?? unknown,
    },
    {
      id: 'createdAt',
      title: text('seats.register.granted'),
      sortable: true,
      cell: ({ createdAt }) => day(createdAt),
    },
    {
      id: 'pendingCancellation',
      title: text('seats.register.ends'),
      sortable: true,
      cell: ({ pendingCancellation }) => day(pendingCancellation),
    },
  ];
}
