import type { NumberMention } from './number-mention.ts';

/** What digits may be worth: "1,500" is 1500 and 1.5. */
export function valuesOf(written: string): number[] {
  const joined = written.replace(/[ \u00a0\u202f]/g, '');
  const separators = joined.match(/[.,]/g) ?? [];
  const asThousands = Number(joined.replace(/[.,]/g, ''));
  if (separators.length === 0) return [asThousands];
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(joined);
  if (separators.length === 1) {
    const asDecimal = Number(joined.replace(',', '.'));
    return isGrouped ? [asThousands, asDecimal] : [asDecimal];
  }
  if (isGrouped && new Set(separators).size === 1) return [asThousands];
  const last = Math.max(joined.lastIndexOf(','), joined.lastIndexOf('.'));
  return [Number(`${joined.slice(0, last).replace(/[.,]/g, '')}.${joined.slice(last + 1)}`)];
}

const joinsScales = /^\s*(?:до|to|по|из|of|and|и|й|та|і|or|или|або|la|și|sau|[-–—至到和])\s*[$€£¥]?\s*$/iu;

/** "From 45 to 58 billion dollars": the first has the scale and the unit of the second too. */
export function withSharedScales(text: string, numbers: readonly NumberMention[]): NumberMention[] {
  const shared = [...numbers];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [one, next] = [shared[index]!, shared[index + 1]!];
    const isBare = one.kind === 'digits' && /^[\d.,\s]+$/.test(one.text) && one.unit === null && one.measure == null;
    if (!isBare || !joinsScales.test(text.slice(one.end, next.start))) continue;
    const plain = valuesOf(/^[\d.,]+/.exec(next.text)?.[0] ?? '')[0];
    const scale = plain === undefined || plain === 0 ? 1 : (next.values[0] ?? plain) / plain;
    const scaled = one.values.map((value) => Math.round(value * scale * 1e3) / 1e3);
    shared[index] = {
      ...one,
      values: [...new Set([...one.values, ...scaled])],
      unit: next.unit,
      measure: next.measure ?? null,
    };
  }
  return shared.map((number, index) => withScaleBefore(text, number, shared.slice(0, index)));
}

/** "Iran gives 21 million dollars, Tajikistan — seven": behind a dash the scale of the number before may be meant. */
function withScaleBefore(text: string, number: NumberMention, before: readonly NumberMention[]): NumberMention {
  const [value = 0] = number.values;
  const scaled = before.findLast(({ values: [known = 0] }) => known >= 1000);
  if (scaled === undefined || value >= 1000 || number.unit !== null || number.measure != null) return number;
  if (!/\s[—–-]\s$/u.test(text.slice(0, number.start))) return number;
  const scale = 10 ** (3 * Math.floor(Math.log10(scaled.values[0]!) / 3));
  return { ...number, values: [...number.values, value * scale] };
}
