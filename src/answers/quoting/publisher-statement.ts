import { formatDate } from '../../language/dates/format-date.ts';
import { interfaceLanguageFor } from '../../language/languages.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import { wordsFor } from '../../words/words.ts';
import type { Asked } from '../asked.ts';
import type { SupportedStatement } from '../cite-sentences.ts';
import { isSame, mostSentences } from './choose-sentences.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { findSameReports } from './same-reports.ts';

/** Further below the best sentence than this another article tells of something else, and its publisher would be named for what it did not report. */
const nearEnough = 0.1;

type Telling = SupportedStatement['support'][number];

/** For a question that asks who published a report: one statement for each publisher whose page tells it, or that the page names none. Empty for other questions. */
export function publisherStatements(
  asked: Asked,
  ranked: readonly RankedSentence[],
  found: readonly FoundArticle[],
): SupportedStatement[] {
  const best = ranked.find(({ article }) => asked.titled === null || article === asked.titled);
  if (asked.asksPublisher === null || best === undefined) return [];
  const telling = inOrderAsked(asked, tellingArticles(best, ranked, found));
  const named = telling.filter(({ article }) => article.publisher !== null);
  const distinct = [...new Map(named.toReversed().map((one) => [one.article.publisher, one])).values()].reverse();
  const language = interfaceLanguageFor(asked.language);
  const { publishedBy, publisherNotNamed } = wordsFor(language).chat;
  if (distinct.length === 0) return [{ text: publisherNotNamed, support: telling.slice(0, 1), isOwnPage: true }];
  return distinct.slice(0, mostSentences).map(({ article, position }) => {
    const day = article.publishedOn === null ? null : formatDate(article.publishedOn, language);
    return {
      text: publishedBy(article.publisher!, asked.asksPublisher === 'first' ? day : null),
      support: [{ article, position }],
      isOwnPage: true,
    };
  });
}

/** The article of the best sentence, those that print the same report, and those that tell as much of what is asked. */
function tellingArticles(
  best: RankedSentence,
  ranked: readonly RankedSentence[],
  found: readonly FoundArticle[],
): Telling[] {
  const telling = new Map<number, Telling>([[best.article.number, best]]);
  for (const article of findSameReports(found).get(best.article.number) ?? []) {
    const position = article.sentences.findIndex(({ text }, at) => isSame(best, { article, position: at, text }));
    if (position !== -1 && !telling.has(article.number)) telling.set(article.number, { article, position });
  }
  for (const sentence of ranked) {
    if (!telling.has(sentence.article.number) && tellsAsMuch(sentence, best)) {
      telling.set(sentence.article.number, sentence);
    }
  }
  return [...telling.values()];
}

function tellsAsMuch(sentence: RankedSentence, best: RankedSentence): boolean {
  if (isSame(sentence, best)) return true;
  return (
    sentence.relevance >= best.relevance - nearEnough &&
    best.sharedNames.every((name) => sentence.sharedNames.includes(name)) &&
    best.sharedWords.every((word) => sentence.sharedWords.includes(word))
  );
}

/** Asked who was the first, the earliest page comes first, and one without a date last. */
function inOrderAsked({ asksPublisher }: Asked, telling: readonly Telling[]): readonly Telling[] {
  if (asksPublisher !== 'first') return telling;
  const day = ({ article }: Telling) => article.publishedOn ?? '9999';
  return telling.toSorted((a, b) => day(a).localeCompare(day(b)));
}
