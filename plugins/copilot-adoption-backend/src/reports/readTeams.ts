import { JsonObject } from '@backstage/types';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Parsed } from './DropReason';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { toId, toText } from './fields/readIdentity';
import { RecordHasher } from './hash/RecordHasher';
import { ReportSummary } from './ReportSummary';
import { ReportTally } from './ReportTally';
import { TeamRecord } from './records';
import { storableTexts } from './fields/storableTexts';
import { UnreadableReportError } from './UnreadableReportError';

/**
 * Reads the pages of a list of teams, as they are on the given day, and hands over each team once. Most of what GitHub
 * says about a team is of no interest here, so that unknown fields are not counted.
 *
 * @throws UnreadableReportError where a page is none, or where there are entries and no team among them.
 */
export async function readTeams(
  pages: AsyncIterable<unknown>,
  { day }: { day: Day },
  onRecord: (team: TeamRecord) => void,
): Promise<ReportSummary> {
  const context = new ParseContext();
  const tally = new ReportTally();
  const hasher = new RecordHasher();
  const seen = new Set<number>();
  for await (const body of pages) {
    const page = storableTexts(body, () =>
      context.countAdjusted('unstorableText'),
    );
    for (const entry of entriesOf(page)) {
      const team = isJsonObject(entry) ? parseTeam(entry) : 'notAnObject';
      if (typeof team === 'string') {
        tally.dropped(team);
      } else if (seen.has(team.teamId)) {
        tally.dropped('duplicate');
      } else {
        seen.add(team.teamId);
        tally.record(day, hasher.team(team), true);
        onRecord(team);
      }
    }
  }
  const summary = tally.summary(new Map(), context.adjustedValues);
  if (summary.lines > 0 && summary.records === 0) {
    throw new UnreadableReportError(
      'notUnderstood',
      `None of the ${summary.lines} entries of the list is a team`,
    );
  }
  return summary;
}

function entriesOf(page: unknown): readonly unknown[] {
  if (!Array.isArray(page)) {
    throw new UnreadableReportError(
      'notUnderstood',
      'GitHub answered with something else than a list of teams',
    );
  }
  return page;
}

function parseTeam({ id, slug, name, parent }: JsonObject): Parsed<TeamRecord> {
  const teamId = toId(id);
  if (teamId === undefined) {
    return 'noTeam';
  }
  return {
    teamId,
    slug: toText(slug),
    name: toText(name) || toText(slug),
    parentId: (isJsonObject(parent) ? toId(parent.id) : undefined) ?? null,
  };
}
