import type { DateMention } from '../../language/dates/date-mention.ts';
import { supportsNumber } from '../../language/numbers/find-numbers.ts';
import type { NumberMention } from '../../language/numbers/number-mention.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';

/** Each number of a statement that is no part of a date, as a fact. */
export function numberFacts(statement: Said): Fact[] {
  return statement.numbers.map((claimed) => ({
    kind: 'number',
    text: claimed.text,
    at: claimed.start,
    keys: claimed.values.map((value) => `#${value}`),
    isIn: (source) => isNumberIn(source, claimed) || (isDayOfMonth(statement, claimed) && isDayIn(source, claimed)),
    rivalsIn: (source) => rivals(statement, source).length + rivalYears(statement, source, claimed).length,
    placesIn: (source) => ({
      own: source.numbers.filter((number) => isSaid(claimed, number, source)).map(({ start }) => start),
      rivals: [...rivals(statement, source), ...rivalYears(statement, source, claimed)].map(({ start }) => start),
    }),
  }));
}

/** Numbers of the sentence that the statement does not say. */
function rivals(statement: Said, source: SourceSentence): NumberMention[] {
  return source.numbers.filter((number) => !statement.numbers.some((own) => isSaid(own, number, source)));
}

/** Of a claimed year ("2025-2027") dates with other years in the sentence are rivals. */
function rivalYears(statement: Said, { dates }: SourceSentence, claimed: NumberMention): DateMention[] {
  if (!isYear(claimed)) return [];
  const said = statement.numbers.flatMap(({ values }) => values);
  const isOther = (year: number | null | undefined) => typeof year === 'number' && !said.includes(year);
  return dates.filter((date) => date.kind === 'calendar' && (isOther(date.year) || isOther(date.until?.year)));
}

function isYear({ kind, values: [value = 0] }: NumberMention): boolean {
  return kind === 'digits' && Number.isInteger(value) && value >= 1800 && value <= 2200;
}

function isNumberIn(source: SourceSentence, claimed: NumberMention): boolean {
  return source.numbers.some((number) => isSaid(claimed, number, source)) || isYearIn(source, claimed);
}

/** "38 миллионов долларов, из них 25 миллионов": the unit may stand at another number of the sentence. */
function isSaid(claimed: NumberMention, number: NumberMention, source: SourceSentence): boolean {
  if (supportsNumber(number, claimed)) return true;
  const isUnitNear = number.unit === null && source.numbers.some(({ unit }) => unit === claimed.unit);
  return isUnitNear && supportsNumber({ ...number, unit: claimed.unit }, claimed);
}

/** "On the 9th", "9 числа": a day of which the statement names no month. */
function isDayOfMonth({ text }: Said, { end }: NumberMention): boolean {
  return /^(?:(?:st|nd|rd|th)(?!\p{L})|-?го(?!\p{L})|\sчисла)/u.test(text.slice(end, end + 7));
}

function isDayIn({ dates }: SourceSentence, { values }: NumberMention): boolean {
  return dates.some(
    (date) =>
      date.kind === 'calendar' &&
      [date.dayOfMonth, date.until?.dayOfMonth].some((day) => day != null && values.includes(day)),
  );
}

/** A year without a word for it ("by the end of 2025") is a number to one language and a date to another. */
function isYearIn({ dates }: SourceSentence, claimed: NumberMention): boolean {
  if (!isYear(claimed)) return false;
  const value = claimed.values[0];
  return dates.some((date) => date.kind === 'calendar' && (date.year === value || date.until?.year === value));
}
