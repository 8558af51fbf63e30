import { Formula, Quantity } from 'backstage-plugin-copilot-adoption-common';
import { Text } from '../translation';

/** A formula in words, such as "acceptances (code_completion) ÷ suggestions (code_completion), both added up over the days". */
export function formulaText(formula: Formula, text: Text): string {
  switch (formula.kind) {
    case 'ratio':
      return text('charts.formulas.ratio', {
        numerator: quantitiesText(formula.numerator, text),
        denominator: quantitiesText(formula.denominator, text),
      });
    case 'lastRatio':
      return text('charts.formulas.lastRatio', {
        numerator: quantityText(formula.numerator, text),
        denominator: quantityText(formula.denominator, text),
      });
    case 'sum':
      return text('charts.formulas.sum', {
        of: quantitiesText(formula.of, text),
      });
    case 'movement':
    case 'holders':
      return text(`charts.formulas.${formula.of}`);
    case 'distinct':
      return text('charts.formulas.distinct');
    default:
      return text(`charts.formulas.${formula.kind}`, {
        of: quantityText(formula.of, text),
      });
  }
}

function quantitiesText(quantities: readonly Quantity[], text: Text): string {
  return quantities.map(quantity => quantityText(quantity, text)).join(' + ');
}

function quantityText(quantity: Quantity, text: Text): string {
  switch (quantity.from) {
    case 'counter': {
      const of = text(`charts.quantities.${quantity.counter}`);
      return quantity.features
        ? text('charts.quantities.ofFeatures', {
            of,
            features: quantity.features.join(', '),
          })
        : of;
    }
    case 'people':
      return quantity.flag
        ? text('charts.quantities.peopleWith', { flag: quantity.flag })
        : text('charts.quantities.people');
    case 'active':
      return quantity.flag
        ? text('charts.quantities.activeWith', { flag: quantity.flag })
        : text('charts.quantities.active');
    case 'published':
      return text('charts.quantities.published', {
        days: String(quantity.days),
      });
    case 'trailing':
      return quantity.flag
        ? text('charts.quantities.trailingWith', {
            flag: quantity.flag,
            days: String(quantity.days),
          })
        : text('charts.quantities.trailing', { days: String(quantity.days) });
    case 'measure':
      return quantity.measure;
    case 'legacy':
      return text('charts.quantities.legacy', {
        figure: `${quantity.surface}.${quantity.figure}`,
      });
    case 'bill':
      return text('charts.quantities.bill', {
        figure: quantity.figure,
        report: quantity.report,
      });
    case 'subscription':
      return text('charts.quantities.subscription', {
        figure: quantity.figure,
      });
    case 'seatUse':
      return text(`charts.quantities.seatsBy.${quantity.use}`);
    case 'seatPrice':
      return text(
        `charts.quantities.${quantity.use ? 'idleSeatPrice' : 'seatPrice'}`,
      );
    default:
      return text(`charts.quantities.${quantity.from}`);
  }
}
