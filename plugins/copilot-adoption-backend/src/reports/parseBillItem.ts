import { JsonObject } from '@backstage/types';
import { BillFigure } from 'backstage-plugin-copilot-adoption-common';
import { Parsed } from './DropReason';
import { ParseContext } from './fields/ParseContext';
import { toText } from './fields/readIdentity';
import { toMeasure } from './fields/toMeasure';
import { toNumber } from './fields/toNumber';
import { BillRecord } from './records';

/** How GitHub writes the figures of a line of a bill. */
const fieldsOfFigures: Record<BillFigure, string> = {
  gross_quantity: 'grossQuantity',
  gross_amount: 'grossAmount',
  discount_quantity: 'discountQuantity',
  discount_amount: 'discountAmount',
  net_quantity: 'netQuantity',
  net_amount: 'netAmount',
};

const figures = Object.entries(fieldsOfFigures);

const itemFields: ReadonlySet<string> = new Set([
  'product',
  'sku',
  'model',
  'unitType',
  'pricePerUnit',
  ...Object.values(fieldsOfFigures),
]);

/** The field of a bill that holds a figure. */
export function billField(figure: BillFigure): string {
  return `usageItems[].${fieldsOfFigures[figure]}`;
}

/** Reads a line of a bill. */
export function parseBillItem(
  json: JsonObject,
  context: ParseContext,
): Parsed<BillRecord> {
  const numbers = figures.map(
    ([figure, field]) => [figure, toMeasure(json[field], context)] as const,
  );
  if (numbers.every(([, number]) => number === null)) {
    return 'noFigures';
  }
  context.countUnknownFields(json, itemFields, 'usageItems[].');
  return {
    product: toText(json.product),
    sku: toText(json.sku),
    model: toText(json.model),
    unitType: toText(json.unitType),
    pricePerUnit: toNumber(json.pricePerUnit),
    figures: Object.fromEntries(numbers) as BillRecord['figures'],
  };
}
