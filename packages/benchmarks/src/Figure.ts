/** Something measured, beside what it may be at most. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** Null for what is only told. */
  budget: number | null;
  ok: boolean;
}

export function figure(
  name: string,
  value: number,
  unit: string,
  budget: number | null = null,
): Figure {
  const rounded = Number(value.toPrecision(4));
  const ok = budget === null || rounded <= budget;
  return { name, value: rounded, unit, budget, ok };
}

export function printFigure(one: Figure, options: { json: boolean }) {
  console.log(options.json ? JSON.stringify(one) : tableRow(one));
}

function tableRow({ name, value, unit, budget, ok }: Figure): string {
  const verdict = ok ? 'ok' : 'OVER';
  const limit = budget === null ? '' : `  <= ${budget}  ${verdict}`;
  return `${name.padEnd(44)}${String(value).padStart(10)} ${unit.padEnd(
    12,
  )}${limit}`.trimEnd();
}
