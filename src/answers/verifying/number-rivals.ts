import type { NumberMention } from '../../language/numbers/number-mention.ts';

/** Two or three of something told in words ("two countries") is nobody's slip for a number so many times greater. */
const mostOfFew = 3;
const leastRatioToFew = 5;
/** Nor is a plain number for an amount that has so many times its size and a scale or a unit. */
const leastRatioToAmount = 1000;

/** Whether a number of a sentence could stand by mistake where a statement has another: both count, or measure, one sort of thing. */
export function couldStandFor(number: NumberMention, claimed: NumberMention): boolean {
  if (number.kind === 'ordinal' && claimed.kind !== 'ordinal') return false;
  const [told = 0, said = 0] = [number.values[0], claimed.values[0]];
  if (number.kind === 'cardinal' && told === 1) return false;
  if ((number.unit === 'times') !== (claimed.unit === 'times')) return false;
  if (number.unit !== null && claimed.unit !== null && number.unit !== claimed.unit) return false;
  if (isOtherMeasure(number, claimed) || isYear(number) !== isYear(claimed)) return false;
  if (number.kind === 'cardinal' && told <= mostOfFew && said >= told * leastRatioToFew) return false;
  const ratio = said / told;
  return number.unit === claimed.unit || (ratio < leastRatioToAmount && ratio > 1 / leastRatioToAmount);
}

/** "2024-2025" without a word for it. */
function isYear({ kind, values: [value = 0], unit, measure, text }: NumberMention): boolean {
  return (
    kind === 'digits' && unit === null && measure == null && /^\d{4}$/u.test(text) && value >= 1900 && value < 2100
  );
}

/** Nine years and five hours are two measures. */
function isOtherMeasure({ measure: one }: NumberMention, { measure: other }: NumberMention): boolean {
  return one != null && other != null && one.unit !== other.unit;
}
