import { ExposedFamily, Sample } from './ExposedFamily';

/** The media type of what {@link formatOpenMetrics} writes. */
export const openMetricsType =
  'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** The media type of what {@link formatPlainText} writes. */
export const plainTextType = 'text/plain; version=0.0.4; charset=utf-8';

/** Writes families as OpenMetrics 1.0 wants it. */
export function formatOpenMetrics(families: readonly ExposedFamily[]): string {
  const lines = families.filter(hasSamples).flatMap(family => {
    const { name, type, unit, help, samples } = family;
    return [
      `# TYPE ${name} ${type}`,
      ...(unit ? [`# UNIT ${name} ${unit}`] : []),
      `# HELP ${name} ${escapeText(help)}`,
      ...samples.map(sample => formatSample(sampleName(family), sample)),
    ];
  });
  return [...lines, '# EOF', ''].join('\n');
}

/** Writes families in the text format that came before OpenMetrics, where a counter is known by its whole name. */
export function formatPlainText(families: readonly ExposedFamily[]): string {
  const lines = families.filter(hasSamples).flatMap(family => {
    const name = sampleName(family);
    const help = family.help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
    return [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${family.type}`,
      ...family.samples.map(sample => formatSample(name, sample)),
    ];
  });
  return [...lines, ''].join('\n');
}

function hasSamples({ samples }: ExposedFamily): boolean {
  return samples.length > 0;
}

function sampleName({ name, type }: ExposedFamily): string {
  return type === 'counter' ? `${name}_total` : name;
}

function formatSample(name: string, { labels, value }: Sample): string {
  const pairs = Object.entries(labels).map(
    ([label, text]) => `${label}="${escapeText(text)}"`,
  );
  const braces = pairs.length > 0 ? `{${pairs.join(',')}}` : '';
  return `${name}${braces} ${value}`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n');
}
