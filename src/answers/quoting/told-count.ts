import { subjectsIn } from '../../language/subjects.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { articleHolds } from '../asked-names.ts';
import { tellsOfMeeting } from './list-question.ts';
import { rankSentences } from './rank-sentences.ts';

const asksCount =
  /(?<!\p{L})(?:сколько раз|скільки разів|скільки раз|how many times|how often|de câte ori|неше рет|канча жолу|канча ирет)(?!\p{L})|几次|幾次/iu;

/** "Встретились в третий раз", "her third visit", "вчетверте": which one of several it was. */
const ordinal =
  /(?<!\p{L})(?:в \p{L}+(?:ый|ой|ий) раз|(?:втор|трет|четв[её]рт|пят|шест|седьм)\p{L}+ (?:\p{L}+ )?(?:визит|встреч|раунд|поездк|приезд)\p{L}*|вдруге|втретє|вчетверте|вп.яте|уп.яте|вшосте|(?:друг|трет|четверт|п.ят|шост)\p{L}+ (?:візит|зустріч|раунд|поїздк)\p{L}*|(?:second|third|fourth|fifth|sixth) (?:visit|meeting|time|trip|round)|(?:a doua|a treia|a patra|a cincea) (?:oară|vizit\p{L}*|întâln\p{L}*)|(?:екінші|үшінші|төртінші|бесінші) (?:рет|сапар|кездесу)|(?:экинчи|үчүнчү|төртүнчү|бешинчи) (?:жолу|сапар|жолугушуу))(?!\p{L})|第[二三四五六七八九十]次/iu;

/** A sentence this far below the best one tells of others. */
const margin = 0.4;

/** Whether a question for a number of meetings is answered by a sentence that counts them. */
export function isCountTold(asked: Asked, articles: readonly FoundArticle[]): boolean {
  if (!asksCount.test(asked.standalone)) return false;
  const holding = articles.filter((article) => asked.names.every((name) => articleHolds(article, name)));
  const ranked = rankSentences(asked, holding);
  const least = (ranked[0]?.relevance ?? 0) - margin;
  return ranked.some(
    ({ text, relevance, sharedNames }) =>
      relevance >= least && sharedNames.length > 0 && ordinal.test(text) && tellsOfMeeting(subjectsIn(text)),
  );
}
