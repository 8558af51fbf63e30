import { contradictedDay } from './contradictedDay';
import { cutDownload } from './cutDownload';
import { demo } from './demo';
import { emptyBody, noContent, quotedEmptyBody } from './emptyAnswers';
import { expiredLink } from './expiredLink';
import { expiredToken } from './expiredToken';
import { array, bom, crlf, dayTotals } from './fileForms';
import { foreignLink } from './foreignLink';
import { foreignPage } from './foreignPage';
import { foreignRedirect } from './foreignRedirect';
import { hugeTokenSums } from './hugeTokenSums';
import { primaryLimit, secondaryLimit, secondaryLimitUntil } from './limits';
import { malformedLines } from './malformedLines';
import { missingPermission } from './missingPermission';
import { nulCharacters } from './nulCharacters';
import { policyOff } from './policyOff';
import { random500s, random502s } from './randomFailures';
import { refusedSeats } from './refusedSeats';
import { refusedSpend } from './refusedSpend';
import { refusedSubscription } from './refusedSubscription';
import { refusedTeams } from './refusedTeams';
import { renamedTeams } from './renamedTeams';
import { repeatedRows } from './repeatedRows';
import { repeatedSeats } from './repeatedSeats';
import { rotatedToken } from './rotatedToken';
import { silentCall } from './silentCall';
import { silentDownload } from './silentDownload';
import { slowAnswers } from './slowAnswers';
import { truncatedFile } from './truncatedFile';
import { unknownFields } from './unknownFields';
import { unknownValues } from './unknownValues';
import { vanishedRows } from './vanishedRows';
import { withdrawnSeats } from './withdrawnSeats';
import { wrongDay } from './wrongDay';
import { wrongSlug } from './wrongSlug';
import { zeroedOldDay } from './zeroedOldDay';

/** The scenarios that can be asked for by name. */
export const scenarios = {
  demo,
  'policy-off': policyOff,
  'missing-permission': missingPermission,
  'wrong-slug': wrongSlug,
  'expired-token': expiredToken,
  'rotated-token': rotatedToken,
  'random-500s': random500s,
  'random-502s': random502s,
  'slow-answers': slowAnswers,
  'silent-call': silentCall,
  'silent-download': silentDownload,
  'foreign-redirect': foreignRedirect,
  'foreign-link': foreignLink,
  'cut-download': cutDownload,
  'truncated-file': truncatedFile,
  'expired-link': expiredLink,
  'empty-body': emptyBody,
  'quoted-empty-body': quotedEmptyBody,
  'no-content': noContent,
  bom,
  crlf,
  array,
  'day-totals': dayTotals,
  'wrong-day': wrongDay,
  'malformed-lines': malformedLines,
  'unknown-fields': unknownFields,
  'unknown-values': unknownValues,
  'huge-token-sums': hugeTokenSums,
  'nul-characters': nulCharacters,
  'vanished-rows': vanishedRows,
  'contradicted-day': contradictedDay,
  'zeroed-old-day': zeroedOldDay,
  'repeated-rows': repeatedRows,
  'refused-seats': refusedSeats,
  'refused-subscription': refusedSubscription,
  'refused-spend': refusedSpend,
  'refused-teams': refusedTeams,
  'renamed-teams': renamedTeams,
  'repeated-seats': repeatedSeats,
  'withdrawn-seats': withdrawnSeats,
  'foreign-page': foreignPage,
  'primary-limit': primaryLimit,
  'secondary-limit': secondaryLimit,
  'secondary-limit-until': secondaryLimitUntil,
};

export type ScenarioName = keyof typeof scenarios;

/** Whether a scenario of that name exists. */
export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}
