import { type Measure, measureBehind } from './measures.ts';
import { scales, units } from './number-units.ts';

/** A number in a text, in digits or words; `start` and `end` are UTF-16 offsets. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it may be worth: "1,500" is 1500 and 1.5. Scale words ("млн") are multiplied in. */
  readonly values: readonly number[];
  readonly kind: 'digits' | 'cardinal' | 'ordinal';
  /** What is counted, where that is money or a share. */
  readonly unit: string | null;
  /** What it measures, where a word for that stands behind it. */
  readonly measure?: Measure | null;
}

/** A number with the scale word behind it multiplied in, and with its unit, where these stand beside it. */
export function withScaleAndUnit(
  text: string,
  number: { start: number; text: string; values: number[]; kind: NumberMention['kind'] },
): NumberMention {
  let end = number.start + number.text.length;
  let values = number.values;
  for (const [pattern, scale] of scales) {
    const scaled = pattern.exec(text.slice(end, end + 24));
    if (scaled === null) continue;
    values = values.map((value) => Math.round(value * scale * 1e3) / 1e3);
    end += scaled[0].length;
    break;
  }
  const before = text.slice(Math.max(0, number.start - 8), number.start);
  const after = text.slice(end, end + 24).replace(/^\.?\s*(?:американск\p{L}*|US|U\.S\.|of|de)?/iu, '');
  const unit = units.find(([, behind, ahead]) => behind.test(after) || ahead.test(before))?.[0] ?? null;
  const measure = unit === null && number.kind !== 'ordinal' ? measureBehind(text.slice(end, end + 24)) : null;
  return { start: number.start, end, text: text.slice(number.start, end), values, kind: number.kind, unit, measure };
}
