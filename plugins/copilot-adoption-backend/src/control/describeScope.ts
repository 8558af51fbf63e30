import { SyncDay } from 'backstage-plugin-copilot-adoption-common';
import {
  KnownScope,
  refOfScope,
  titleOfScope,
} from '../metrics/subjects/KnownScope';

/** A scope, as told to operators. */
export function describeScope({ settings }: KnownScope): SyncDay['scope'] {
  return {
    ref: refOfScope(settings),
    kind: settings.kind,
    title: titleOfScope(settings),
  };
}
