import type { DateMention } from '../../language/dates/date-mention.ts';
import type { NumberMention } from '../../language/numbers/number-mention.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';
import { couldStandFor } from './number-rivals.ts';
import { isNoCount, isToldInOtherWords } from './number-words-apart.ts';
import {
  isComparedWithYearBefore,
  isDayIn,
  isFirstOfSpan,
  isHalved,
  isLengthOfInterval,
  isNumberOfParties,
  isSaid,
} from './told-numbers.ts';

/** Each number of a statement that is no part of a date, as a fact. */
export function numberFacts(statement: Said): Fact[] {
  return statement.numbers
    .filter((claimed) => !isFirstOfSpan(statement, claimed) && !isNoCount(statement, claimed))
    .map((claimed) => ({
      kind: 'number',
      text: claimed.text,
      at: claimed.start,
      keys: claimed.values.map((value) => `#${value}`),
      isIn: (source) => isNumberIn(statement, source, claimed),
      rivalsIn: (source) => rivals(statement, source, claimed).length + rivalYears(statement, source, claimed).length,
      placesIn: (source) => ({
        own: source.numbers.filter((number) => isSaid(claimed, number, source)).map(({ start }) => start),
        rivals: [...rivals(statement, source, claimed), ...rivalYears(statement, source, claimed)].map(
          ({ start }) => start,
        ),
      }),
    }));
}

function isNumberIn(statement: Said, source: SourceSentence, claimed: NumberMention): boolean {
  return (
    source.numbers.some(
      (number) => isSaid(claimed, number, source) || isHalved(statement, claimed, { source, number }),
    ) ||
    isYearIn(source, claimed) ||
    isDayIn(statement, claimed, source) ||
    isLengthOfInterval(claimed, source) ||
    isNumberOfParties(statement, claimed, source) ||
    isToldInOtherWords(statement, claimed, source) ||
    isComparedWithYearBefore(statement, claimed, source)
  );
}

/** Numbers of the sentence that the statement does not say and that could stand where the claimed one does. */
function rivals(statement: Said, source: SourceSentence, claimed: NumberMention): NumberMention[] {
  return source.numbers.filter(
    (number) => couldStandFor(number, claimed) && !statement.numbers.some((own) => isSaid(own, number, source)),
  );
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

/** A year without a word for it ("by the end of 2025") is a number to one language and a date to another. */
function isYearIn({ dates }: SourceSentence, claimed: NumberMention): boolean {
  if (!isYear(claimed)) return false;
  const value = claimed.values[0];
  return dates.some((date) => date.kind === 'calendar' && (date.year === value || date.until?.year === value));
}
