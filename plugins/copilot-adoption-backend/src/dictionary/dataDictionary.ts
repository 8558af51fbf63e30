import { MetricDescription } from 'backstage-plugin-copilot-adoption-common';
import { describeMetrics } from '../metrics/describeMetrics';

const introduction = `# Data dictionary

Every number that the product shows or exports, as the registry defines it. This page is made of the registry by \`yarn workspace backstage-plugin-copilot-adoption-backend dictionary\`; a test fails where the two differ.

Rates are ratios of sums and never averages of rates. Distinct people are never added. Null is "no value", which is not zero.
`;

/** The registry as a page to read, in Markdown. */
export function dataDictionary(): string {
  const metrics = describeMetrics();
  const families = [...new Set(metrics.map(({ family }) => family))];
  const sections = families.map(family => {
    const own = metrics.filter(metric => metric.family === family);
    const title = family[0].toUpperCase() + family.slice(1);
    return [`## ${title}\n`, ...own.map(describe)].join('\n');
  });
  return [introduction, ...sections].join('\n');
}

function describe(metric: MetricDescription): string {
  const facts = [
    ['Unit', metric.unit],
    ['Formula', metric.formula],
    ["GitHub's fields", metric.sources.map(code).join(', ')],
    ['Reports', metric.reports.join(', ')],
    ['Known for', metric.subjects.join(', ')],
    ['By', metric.granularities.join(', ')],
    ['Splits', metric.by.join(', ') || 'none'],
    ['Adds up over days', metric.additive ? 'yes' : 'no'],
    ...(metric.validFrom ? [['Since', metric.validFrom]] : []),
    ...(metric.validTo ? [['Until', metric.validTo]] : []),
  ];
  return [
    `### ${metric.title}\n`,
    `${code(metric.id)}: ${metric.meaning}\n`,
    ...facts.map(([name, value]) => `- **${name}**: ${value}`),
    ...metric.caveats.map(caveat => `- ${caveat}`),
    '',
  ].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
