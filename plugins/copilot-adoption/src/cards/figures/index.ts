export { Fact, Facts } from './Facts';
export { Headline } from './Headline';
export { PageLink } from './PageLink';
export { SettlingNote } from './SettlingNote';
export { sparklineHeight } from './sparklineHeight';
export { WithTrend } from './WithTrend';
