import { tenseAround } from '../../articles/dates/tense.ts';
import type { CalendarMention } from '../../language/dates/date-mention.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { countNegations, deniedWords } from '../../language/negation.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { heldWords, holdsWord, questionWords, wordShares } from '../question-words.ts';
import type { RankedSentence } from './rank-sentences.ts';

/**
 * How an article stands by the date of its event: it names the day, leaves it to be inferred ("on Tuesday", "today"), announces it, speaks of it as of
 * something that may be, or denies what the sentence is about.
 */
export type EventStanding = 'named' | 'inferred' | 'planned' | 'supposed' | 'denied';

/** In so many of its first sentences a report names the day of its event. */
const openingSentences = 8;

/** Words of what may be and of what would be: whole words or beginnings. */
const supposed =
  /(?<!\p{L})(?:возможн(?:а|о|ы|ый|ая|ое|ые|ой|ого|ом|ым)(?!\p{L})|вероятн\p{L}+|может|могут|бы|если|не исключен\p{L}*|якобы|предположительно|гипотетич\p{L}+|потенциальн\p{L}+|можлив(?:а|о|ий|ою|і|ої)(?!\p{L})|може|можуть|би|якщо|ймовірн\p{L}+|імовірн\p{L}+|possible|possibly|potential|potentially|might|could|would|mooted|if|hypothetical\p{L}*|rumou?red|мүмкін|мүмкүн|егер|эгер|posibil\p{L}*|probabil|dacă|ar putea)(?!\p{L})|可能|如果/iu;

/** Whether a sentence speaks of its event as of something that may be. */
export function isSupposed(text: string): boolean {
  return supposed.test(mainClause(text));
}

/** How the article of a sentence stands by `date`, the day of its event, as the sentence tells of it. */
export function standingOf(
  sentence: Pick<RankedSentence, 'article' | 'text'>,
  date: string,
  asked: Asked,
): EventStanding {
  if (isDenied(sentence, asked)) return 'denied';
  if (isSupposed(sentence.text)) return 'supposed';
  if (isAhead(sentence, date)) return 'planned';
  return namesDay(sentence.article, date) ? 'named' : 'inferred';
}

/** Ahead of the day of the report, or told in the future where the report has no day. */
function isAhead({ article, text }: Pick<RankedSentence, 'article' | 'text'>, date: string): boolean {
  const first = date.slice(0, 10);
  if (article.publishedOn !== null && first.length === 10) return first > article.publishedOn;
  const mention = findDates(text).find(({ kind }) => kind === 'calendar') ?? { start: 0, end: 0 };
  return tenseAround(text, mention) === 'ahead';
}

/** Whether title or opening write the day or the month of the date, or any sentence the whole of it. */
function namesDay({ title, sentences }: FoundArticle, date: string): boolean {
  const texts = [title ?? '', ...sentences.map(({ text }) => text)];
  return texts.some((text, index) =>
    findDates(text).some(
      (mention) =>
        mention.kind === 'calendar' &&
        agrees(mention, date) &&
        (index <= openingSentences || (mention.year !== null && mention.dayOfMonth !== null)),
    ),
  );
}

/** "16 октября" agrees with 2024-10-16 and with 2024-10-15/2024-10-16; a bare year or weekday agrees with nothing. */
export function agrees({ year, month, dayOfMonth }: CalendarMention, date: string): boolean {
  return date.split('/').some((end) => {
    const [y, m, d] = end.split('-').map(Number);
    if (month === null || (year !== null && year !== y)) return false;
    return month === m && (d === undefined || dayOfMonth === null || dayOfMonth === d);
  });
}

/** Verbs of which a denial takes the whole event back. */
const happening =
  /^(?:состо[ия]\p{L}+|прош[лё]\p{L}+|провод\p{L}+|провел\p{L}*|відбу\p{L}+|пройш\p{L}+|take|took|held|happen\p{L}*|place|осталс\p{L}*)$/iu;

/** Whether what the question asks of is denied: "the protocol was not signed", "the meeting did not take place". */
function isDenied({ article, text }: Pick<RankedSentence, 'article' | 'text'>, asked: Asked): boolean {
  if (countNegations(asked.text) % 2 === 1) return false;
  const words = questionWords(asked.standalone, [asked.language, article.language]);
  return deniedWords(text).some((denied) => {
    const held = heldWords(denied, article.language);
    return happening.test(denied) || words.some((word) => holdsWord(word, held) >= wordShares.subject);
  });
}

/** What stands before "that", "which" and the like: what is told, and not what is told of it. */
function mainClause(text: string): string {
  return text.split(/,\s(?:котор\p{L}+|як(?:ий|а|е|і)|which|who|что|що|that)\s/u)[0] ?? text;
}
