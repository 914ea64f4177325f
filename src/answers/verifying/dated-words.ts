import type { RelativeMention } from '../../language/dates/date-mention.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { formatDay } from '../../language/dates/format-date.ts';
import { resolveDate } from '../../language/dates/resolve-date.ts';
import type { InterfaceLanguage, LanguageCode } from '../../language/languages.ts';
import type { QuotablePassage } from '../quotable-passage.ts';

/** Words that can give way to a date without another word changing: adverbs, and years in the case that a preposition wants. */
const replaceable: Readonly<Record<InterfaceLanguage, { readonly day: RegExp; readonly year: RegExp }>> = {
  ru: {
    day: /^(?:позавчера|вчера|накануне|сегодня|завтра|послезавтра)$/iu,
    year: /^(?:в )?(?:прошлом|этом|текущем|нынешнем|следующем|будущем) году$|^прошлого года$/iu,
  },
  uk: {
    day: /^(?:позавчора|[ву]чора|напередодні|сьогодні|завтра|післязавтра)$/iu,
    year: /^(?:у )?(?:минулому|цьому|поточному|наступному) році$|^(?:минулого|цього|наступного) року$|^торік$|^цьогоріч$/iu,
  },
  en: {
    day: /^(?:the )?(?:day before yesterday|yesterday|today|tomorrow|day after tomorrow)$/iu,
    year: /^(?:last|this|next) year$/iu,
  },
};

/** Words before a date in English that leave no room for "on" or "in". */
const englishPreposition =
  /(?:^|\s)(?:on|in|of|since|from|until|till|by|for|to|than|with|before|after|between|and|during)\s$/iu;

/**
 * The statement with "yesterday", "last year" and the like made the date that these words mean on the page they come from: said today they would mean
 * another. Left as it is where no cited sentence has the words, where the page's day is not known, or where two pages mean two dates.
 */
export function withDatesOfPage(text: string, language: LanguageCode, passages: readonly QuotablePassage[]): string {
  const forms = language === 'ru' || language === 'uk' || language === 'en' ? replaceable[language] : null;
  if (forms === null) return text;
  const dates = findDates(text);
  let dated = text;
  for (const mention of dates.toReversed()) {
    if (mention.kind !== 'relative' || (mention.unit !== 'day' && mention.unit !== 'year')) continue;
    if (!forms[mention.unit].test(mention.text) || hasNeighbour(text, mention, dates)) continue;
    const meant = meaningOf(mention, passages);
    if (meant === null) continue;
    const written = write(meant, language as InterfaceLanguage, { before: text.slice(0, mention.start), mention });
    dated = dated.slice(0, mention.start) + written + dated.slice(mention.end);
  }
  return dated.replace(/^\p{Ll}/u, (letter) => (/^\p{Lu}/u.test(text) ? letter.toUpperCase() : letter));
}

/** "Yesterday, 4 May" has its date already; "yesterday's" is an adjective. */
function hasNeighbour(
  text: string,
  { start, end }: RelativeMention,
  dates: readonly { readonly start: number; readonly end: number }[],
): boolean {
  if (/^['’]s/u.test(text.slice(end))) return true;
  return dates.some(
    (other) => (other.start >= end && other.start - end <= 3) || (other.end <= start && start - other.end <= 3),
  );
}

/** The one date that the same words mean in the cited sentences. */
function meaningOf({ unit, offset }: RelativeMention, passages: readonly QuotablePassage[]): string | null {
  const meant = new Set<string | null>();
  for (const { article, firstSentence, lastSentence } of passages) {
    for (const sentence of article.sentences.slice(firstSentence, lastSentence + 1)) {
      for (const date of findDates(sentence)) {
        if (date.kind !== 'relative' || date.unit !== unit || date.offset !== offset) continue;
        meant.add(resolveDate(date, article.publishedOn));
      }
    }
  }
  const [only = null] = meant;
  return meant.size === 1 ? only : null;
}

function write(
  meant: string,
  language: InterfaceLanguage,
  { before, mention }: { readonly before: string; readonly mention: RelativeMention },
): string {
  const isYear = meant.length === 4;
  if (language === 'en') {
    const date = isYear ? meant : formatDay(meant, language);
    if (englishPreposition.test(before)) return date;
    return `${isYear ? 'in' : 'on'} ${date}`;
  }
  const [ofYear, inYear, within] = language === 'ru' ? ['года', 'году', 'в'] : ['року', 'році', 'у'];
  if (!isYear) return `${formatDay(meant, language)} ${ofYear}`;
  if (/(?:года|року)$/iu.test(mention.text)) return `${meant} ${ofYear}`;
  const hasPreposition =
    /(?:^|\s)(?:в|у|на|о|об|про|при|по)\s$/iu.test(before) || /^\p{Ll}+ом(?:у)? /iu.test(mention.text);
  return hasPreposition && !/^(?:в|у) /iu.test(mention.text) ? `${meant} ${inYear}` : `${within} ${meant} ${inYear}`;
}
