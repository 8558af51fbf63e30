/**
 * Whether somebody would rather have the text format than OpenMetrics. Parameters other than the quality don't matter:
 * Prometheus asks for versions and ways of escaping that there is nothing to choose from.
 */
export function prefersPlainText(accept: string | undefined): boolean {
  const ranges = (accept ?? '').split(',').map(readRange);
  const qualityOf = (type: string) =>
    Math.max(
      0,
      ...ranges.filter(range => range.type === type).map(each => each.quality),
    );
  return qualityOf('text/plain') > qualityOf('application/openmetrics-text');
}

function readRange(text: string): { type: string; quality: number } {
  const [type, ...parameters] = text
    .split(';')
    .map(part => part.trim().toLowerCase());
  const weight = parameters.find(parameter => parameter.startsWith('q='));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: Number.isFinite(quality) ? quality : 0 };
}
