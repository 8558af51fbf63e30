import { MetricUnit } from 'backstage-plugin-copilot-adoption-common';
import { useFormat } from '../hooks';
import { useText } from '../translation';

/** Writes a value with its unit, such as "1,234 prompts". */
export function useUnitText(): (value: number, unit: MetricUnit) => string {
  const text = useText();
  const format = useFormat();
  return (value, unit) => {
    if (unit === 'share') {
      return format.share(value);
    }
    return text(`figures.units.${unit}`, {
      count: value,
      value: format.brief(value),
    });
  };
}
