import type { LanguageCode } from '../languages.ts';
import { findFractions } from './number-fractions.ts';
import { type NumberMention, withScaleAndUnit } from './number-mention.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { valuesOf, withSharedScales } from './shared-scales.ts';

const digits = /(?<![\p{L}\d])\d+(?:[ \u00a0\u202f]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu;
const hanDigits =
  /[零〇一二三四五六七八九十百千两]{2,}|(?!两人(?:[就还也均都曾在谈会]|讨论|一致|商定|同意|表示|交换|共同))[一二三四五六七八九十两](?=[个個次名位国國项項份届屆家天年轮輪点點辆吨班起场件条批人月倍成期架艘所门万亿億座株匹头台套间栋颗粒棵枚口亩公米千桶瓶盒箱张幅根节列趟届成])|首(?=[个座批届次轮艘架列条家所])|(?<=第)[一二三四五六七八九十]|[上下](?=半年)/gu;
const roman = /(?<![\p{L}\d])(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3})(?![\p{L}\d]|-ray)/gu;

/** Every number a text mentions, dates among them (leave their spans out with find-dates.ts). Words are read by the language's rules. */
export function findNumbers(text: string, language: LanguageCode): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(digits)) {
    found.push(
      withScaleAndUnit(text, { start: match.index, text: match[0], values: valuesOf(match[0]), kind: 'digits' }),
    );
  }
  for (const match of text.matchAll(roman)) {
    found.push({ ...at(match.index, match[0]), values: [romanValue(match[0])], kind: 'ordinal', unit: null });
  }
  for (const match of text.matchAll(hanDigits)) {
    const kind = text[match.index - 1] === '第' || /[上下首]/.test(match[0]) ? 'ordinal' : 'cardinal';
    found.push(withScaleAndUnit(text, { start: match.index, text: match[0], values: [hanValue(match[0])], kind }));
  }
  found.push(...numbersInWords(text, language));
  const sorted = withFractions(text, found)
    .filter((number) => !isPerCent(text, number))
    .toSorted((a, b) => a.start - b.start);
  return withSharedScales(text, withSchoolYears(text, sorted));
}

/** Romanian "la sută" is a per cent and no hundred. */
function isPerCent(text: string, { start, values }: NumberMention): boolean {
  return values[0] === 100 && /(?<!\p{L})la\s$/iu.test(text.slice(0, start));
}

/** "2025/26": a year that begins in one and ends in the next. */
function withSchoolYears(text: string, numbers: readonly NumberMention[]): NumberMention[] {
  return numbers.map((number) => {
    const century = /(?<!\d)((?:19|20)\d\d)\s?[/–-]\s?$/.exec(text.slice(0, number.start))?.[1]?.slice(0, 2);
    if (century === undefined || !/^\d\d$/.test(number.text)) return number;
    return { ...number, values: [Number(`${century}${number.text}`), ...number.values] };
  });
}

/** Fractions take the place of the numerals inside them ("a third"); a span behind a numeral is counted already. */
function withFractions(text: string, numbers: readonly NumberMention[]): NumberMention[] {
  const fractions = findFractions(text).filter(
    ({ start }) => !numbers.some(({ end }) => end <= start && /^\s*$/.test(text.slice(end, start))),
  );
  const left = numbers.filter(({ start, end }) => !fractions.some((one) => start < one.end && end > one.start));
  const mentions = fractions.map(({ start, end, values, unit, measure }): NumberMention => {
    const scaled = withScaleAndUnit(text, {
      start,
      text: text.slice(start, end),
      values: [...values],
      kind: 'cardinal',
    });
    if (measure !== undefined) return { ...scaled, measure };
    if (unit === null || scaled.values[0] === values[0]) return { ...scaled, unit: unit ?? scaled.unit };
    // "Half a million", "четверть миллиона": the share of the scale.
    return { ...scaled, values: scaled.values.map((value) => value / 100) };
  });
  return [...left, ...mentions];
}

/** Whether `source` supports that a statement says `claimed`: a common value, no other unit, and no "third" for "three"; "18 months" for "a year and a half". */
export function supportsNumber(source: NumberMention, claimed: NumberMention): boolean {
  if (source.measure != null && claimed.measure != null) return isAsMuch(source, claimed);
  if ((source.unit === 'times') !== (claimed.unit === 'times') && (source.unit ?? claimed.unit) === 'times')
    return false;
  const isKindAlike = claimed.kind === source.kind || claimed.kind === 'digits' || source.kind === 'digits';
  const isUnitAlike = claimed.unit === null || claimed.unit === source.unit;
  return isKindAlike && isUnitAlike && claimed.values.some((value) => source.values.includes(value));
}

function isAsMuch(
  { measure: one, values }: NumberMention,
  { measure: other, values: claimed }: NumberMention,
): boolean {
  if (one == null || other == null || one.unit !== other.unit) return false;
  return claimed.some((value) => values.some((known) => known * one.factor === value * other.factor));
}

function at(start: number, text: string) {
  return { start, end: start + text.length, text };
}

function romanValue(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const value = values[text[index]!]!;
    sum += value < (values[text[index + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

function hanValue(text: string): number {
  if (text === '上' || text === '首') return 1;
  if (text === '下') return 2;
  const unitsOfHan: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
  const digitsOfHan = '零一二三四五六七八九';
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = unitsOfHan[character];
    if (unit !== undefined) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else {
      digit = character === '两' ? 2 : character === '〇' ? 0 : digitsOfHan.indexOf(character);
    }
  }
  return sum + digit;
}
