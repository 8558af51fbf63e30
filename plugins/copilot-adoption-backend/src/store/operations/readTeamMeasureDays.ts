import { joinTeams, TeamsSelection } from './joinTeams';
import { MeasureOfDay } from './readMeasureDays';

/** Every team's measures on the days on which GitHub sent them. */
export async function readTeamMeasureDays(
  options: TeamsSelection & { measures: readonly string[] },
): Promise<(MeasureOfDay & { team: number })[]> {
  return joinTeams(options, 'measure_days')
    .whereIn('b.measure', [...options.measures])
    .select('b.subject_id as team', 'b.day', 'b.measure', 'b.value');
}
