/**
 * A number as GitHub sends it, or might once it outgrows JavaScript's: as text. Null for null, absent and anything else,
 * because unknown is not zero.
 */
export function toNumber(value: unknown): number | null {
  if (typeof value === 'string' && value.trim() !== '') {
    return toNumber(Number(value));
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
