import { supportsNumber } from '../../language/numbers/find-numbers.ts';
import type { NumberMention } from '../../language/numbers/number-mention.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { namesMonth } from './calendar-word-facts.ts';
import { isPlace } from './same-name.ts';

/** Who meets: what may be counted by naming each. */
const parties =
  /^(?:\s|-)?(?:\p{L}+\s){0,2}(?:стран|сторон|государств|министр|президент|лидер|глав|делегац|держав|посл|ведомств|комитет|країн|сторін|міністр|лідер|голов|відомств|countr|sides|parties|states|nations|ministers|presidents|leaders|heads|governments|delegations|committees|ambassadors|țări|state|miniștri|părți|președinți|ел(?:ді|дер)|тарап|өлкө|мемлекет)|^(?:国|方|位(?:部长|外长|总统|领导))/iu;
const mostParties = 6;

/** "The three ministers" of a sentence that names three states: a count which the page gives by naming each. */
export function isNumberOfParties(
  statement: Said,
  { values: [value = 0], end }: NumberMention,
  source: SourceSentence,
): boolean {
  if (value < 2 || value > mostParties || !parties.test(statement.text.slice(end, end + 40))) return false;
  const isOther = (number: NumberMention) => parties.test(source.text.slice(number.end, number.end + 40));
  if (source.numbers.some(isOther)) return false;
  const places = new Set(
    source.names.filter(isPlace).flatMap(({ keys }) => keys.filter((key) => key.startsWith('place:'))),
  );
  const people = source.names.filter((name) => !isPlace(name) && name.parts.length > 1);
  return places.size === value || people.length === value || listsOfPlaces(source).includes(value);
}

const joined = /^(?:,\s|,?\s(?:и|і|та|й|and|și|мен|менен|жана|және)\s|[、和])$/u;

/** How many places stand in each list of a sentence: "Russia, Belarus and Kazakhstan". */
function listsOfPlaces({ names, text }: SourceSentence): number[] {
  const lengths: number[] = [];
  let last = -1;
  for (const { start, end } of names.filter(isPlace)) {
    if (last >= 0 && joined.test(text.slice(last, start))) lengths.push((lengths.pop() ?? 1) + 1);
    else lengths.push(1);
    last = end;
  }
  return lengths;
}

/** "Four days" of a visit "from 3 to 6 September": the days of an interval, its ends among them. */
export function isLengthOfInterval({ values, measure }: NumberMention, { dates }: SourceSentence): boolean {
  if (measure?.unit !== 'minute' || measure.factor !== 1440) return false;
  return dates.some((date) => {
    if (date.kind !== 'calendar' || date.dayOfMonth === null || date.until?.dayOfMonth == null) return false;
    const isOneMonth = date.until.month === null || date.until.month === date.month;
    return isOneMonth && values.includes(date.until.dayOfMonth - date.dayOfMonth + 1);
  });
}

/** "On the 9th", "9 числа", «с первого сентября»: a day of the month. */
export function isDayIn(statement: Said, claimed: NumberMention, { dates }: SourceSentence): boolean {
  const behind = statement.text.slice(claimed.end, claimed.end + 14);
  const isBeforeMonth = (month: number | null) =>
    month !== null && namesMonth(/^\s\p{L}+/u.exec(behind)?.[0] ?? '', month);
  const isAlone = /^(?:(?:st|nd|rd|th)(?!\p{L})|-?го(?!\p{L})|\sчисла)/u.test(behind);
  return dates.some((date) => {
    if (date.kind !== 'calendar') return false;
    const isDay = [date.dayOfMonth, date.until?.dayOfMonth].some((day) => day != null && claimed.values.includes(day));
    return isDay && (isAlone || (claimed.kind === 'ordinal' && isBeforeMonth(date.month)));
  });
}

const timeUnit = /^\s(?:месяц|місяц|недел|тижн|лет|рок|дней|дні|months|weeks|years|days)/iu;

/** "The first five months", «первые два месяца»: five months from the beginning are five months. */
export function isFirstOfSpan(statement: Said, { kind, values, end }: NumberMention): boolean {
  if (kind !== 'ordinal' || values[0] !== 1) return false;
  const behind = statement.text.slice(end, end + 12);
  return timeUnit.test(behind) || statement.numbers.some(({ start }) => start >= end && start - end <= 1);
}

const yearBefore =
  /год(?:ом|а)? (?:ранее|раньше|назад)|роком раніше|рік тому|торік|(?:прошл|предыдущ|минул|попередн)\p{L}{2,3} (?:год|рок|році)|a year (?:earlier|before|ago)|(?:last|previous) year|year[- ]on[- ]year|同比|去年|上年|anul (?:trecut|precedent|anterior)|былтыр|өтк[еө]н жыл/iu;
const compared =
  /(?:than|чем|ніж|decât|比|нежели|against|против|проти|по сравнению с|порівняно з)\s(?:\p{L}{1,3}\s)?$/iu;

/** "Than a year earlier", "decât anul trecut": what is compared with the year before, in any words for it. */
export function isComparedWithYearBefore(
  said: Said,
  { start, end }: { readonly start: number; readonly end: number },
  source: SourceSentence,
): boolean {
  const words = said.text.slice(Math.max(0, start - 4), end + 12);
  return (
    compared.test(said.text.slice(0, start).replace(/(?:^|\s)(?:a|в|у|in)\s$/iu, ' ')) &&
    yearBefore.test(words) &&
    yearBefore.test(source.text)
  );
}

const declining =
  /сокра[тщ]|сниз|сниж|упал|уменьш|скоро[тч]|зменш|знизи|впа[вл]|fell|fall|drop|declin|decreas|shr[aiu]nk|cut|reduc|halv|scăz|redus|下降|减少|төменде|қысқар|азай/iu;

/** "Fell by half", «сократились вдвое»: by how much, and how many times. */
export function isHalved(
  statement: Said,
  claimed: NumberMention,
  { source, number }: { readonly source: SourceSentence; readonly number: NumberMention },
): boolean {
  const isHalf = ({ unit, values }: NumberMention) => unit === '%' && values[0] === 50;
  const isTwice = ({ unit, values }: NumberMention) => unit === 'times' && values[0] === 2;
  const isPair = (isHalf(claimed) && isTwice(number)) || (isTwice(claimed) && isHalf(number));
  return isPair && declining.test(statement.text) && declining.test(source.text);
}

/** "38 миллионов долларов, из них 25 миллионов": the unit may stand at another number of the sentence. */
export function isSaid(claimed: NumberMention, number: NumberMention, source: SourceSentence): boolean {
  if (supportsNumber(number, claimed)) return true;
  const isUnitNear = number.unit === null && source.numbers.some(({ unit }) => unit === claimed.unit);
  return isUnitNear && supportsNumber({ ...number, unit: claimed.unit }, claimed);
}
