import { toDayNumber } from '../days';

const models: { id: string; from: string; until?: string; weight: number }[] = [
  { id: 'auto', from: '2025-09-01', weight: 3 },
  { id: 'gpt-4.1', from: '2025-04-01', until: '2026-03-01', weight: 3 },
  {
    id: 'claude-sonnet-4.5',
    from: '2025-09-29',
    until: '2026-05-15',
    weight: 4,
  },
  { id: 'gpt-5-mini', from: '2025-08-15', weight: 1 },
  { id: 'claude-sonnet-4.6', from: '2026-02-20', weight: 5 },
  { id: 'gpt-5.4', from: '2026-03-10', weight: 4 },
  { id: 'gemini-3.1-pro', from: '2026-02-25', weight: 1 },
  { id: 'unknown', from: '2025-09-01', weight: 0.3 },
  { id: 'others', from: '2025-09-01', weight: 0.3 },
];

const scheduled = models.map(model => ({
  model: [model.id, model.weight] as const,
  from: toDayNumber(model.from),
  until: model.until ? toDayNumber(model.until) : Infinity,
}));

/** The models on offer on a day, with how popular each is. */
export function modelsOn(day: number): (readonly [string, number])[] {
  return scheduled
    .filter(({ from, until }) => day >= from && day < until)
    .map(({ model }) => model);
}
