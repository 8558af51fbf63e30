import Typography from '@mui/material/Typography';
import { Series } from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { ChangeText } from '../../components/ChangeText';
import { useFormat } from '../../hooks';

export interface HeadlineProps {
  series: Series;
  /** The total of `series`. */
  count: number;
  /** What was counted, as a sentence. */
  children: ReactNode;
}

/** The one large number of a card, and what it counts. */
export function Headline(props: HeadlineProps) {
  const { series, count } = props;
  const format = useFormat();
  return (
    <>
      <Typography variant="body2" component="p">
        <Typography
          component="data"
          value={String(count)}
          sx={{ fontSize: 30, fontWeight: 600, lineHeight: 1.4, mr: 1 }}
        >
          {format.count(count)}
        </Typography>
        <ChangeText series={series} />
      </Typography>
      <Typography variant="body2" component="p" color="text.secondary">
        {props.children}
      </Typography>
    </>
  );
}
