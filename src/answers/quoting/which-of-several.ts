import type { LanguageCode } from '../../language/languages.ts';
import { findNumbers } from '../../language/numbers/find-numbers.ts';
import type { Asked } from '../asked.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** What is counted when one of several meetings is meant, at most one word behind its number. */
const counted =
  /^(?:-?(?:я|й|ый|ий|ой|е|а|та|ша|га|ма|st|nd|rd|th)(?!\p{L}))?\s*(?:\p{L}+\s+)?(?:раунд|тур(?!ц|к)|встреч|зустріч|переговор|визит|візит|поездк|поїздк|сам+[иі]т|сесс?и|сесі|заседан|засідан|консультац|раз(?!\p{L})|кездесу|жолугушуу|сапар|round|meeting|talks|visit|trip|summit|session|consultation|time(?!\p{L})|vizit|întâln|rund|ședinț)|^[轮輪次届屆]/iu;

/** A meeting counted further is none of a series. */
const mostOfSeries = 99;

/** "The third round", "12-й саммит": which of several meetings a text tells of. */
function ordinalsIn(text: string, language: LanguageCode): number[] {
  return findNumbers(text, language)
    .filter(({ kind, end }) => {
      const behind = text.slice(end, end + 40);
      // Digits need the ending that makes them an ordinal: "12-й".
      const isOrdinal = kind === 'ordinal' || (kind === 'digits' && /^-?\p{L}/u.test(behind));
      return isOrdinal && counted.test(behind);
    })
    .flatMap(({ values }) => values)
    .filter((value) => Number.isInteger(value) && value >= 1 && value <= mostOfSeries);
}

/** Whether the question means one of several meetings by its number, and the sentence another or, with its title, does not say which. */
export function meansAnotherOfSeveral(asked: Asked, { article, text }: RankedSentence): boolean {
  const wanted = ordinalsIn(asked.standalone, asked.language);
  if (wanted.length === 0) return false;
  const own = ordinalsIn(text, article.language);
  const told = own.length > 0 ? own : ordinalsIn(article.title ?? '', article.language);
  return !wanted.some((value) => told.includes(value));
}
