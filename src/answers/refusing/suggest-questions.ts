import { formatDate } from '../../language/dates/format-date.ts';
import { interfaceLanguageFor } from '../../language/languages.ts';
import { daysOf } from '../../search/retrieval/article-timing.ts';
import type { Findings, FoundArticle } from '../../search/retrieval/findings.ts';
import { wordsFor } from '../../words/words.ts';
import type { RefusalReason } from '../answer.ts';
import type { Asked } from '../asked.ts';
import { personTold } from './person-told.ts';
import { respeltQuestion } from './respelt-question.ts';
import { shortened } from './shortened.ts';

/** So many are offered, and so many tried for them. */
const mostOffered = 3;
const mostTried = 7;

/** So many of the nearest articles are asked for what they tell. */
const nearestTold = 3;

/** Once so long has passed, in milliseconds, no other is tried: a refusal must not take longer than an answer. */
const patience = 150;

/** An article less relevant than this has nothing to do with the question. */
const leastRelevance = 0.3;

/** A title longer than this is cut, as in the examples of /help. */
const longestTitle = 70;

/** What trying a question takes. */
export interface Trial {
  /** Whether the sources answer it; `path` is an article that must be cited, where it is one. */
  readonly isAnswered: (question: string, path: string | null) => Promise<boolean>;
  readonly milliseconds: () => number;
}

interface Candidate {
  readonly text: string;
  readonly path: string | null;
}

/** Questions near one that was refused which the sources do answer, each tried; none where nothing of the corpus was asked. */
export async function suggestQuestions(
  { asked, findings, refusal }: { readonly asked: Asked; readonly findings: Findings; readonly refusal: RefusalReason },
  { isAnswered, milliseconds }: Trial,
): Promise<string[]> {
  if (refusal === 'off-topic' || refusal === 'unclear') return [];
  const start = milliseconds();
  const offered: string[] = [];
  for (const { text, path } of candidatesFor(asked, findings).slice(0, mostTried)) {
    if (offered.length >= mostOffered || milliseconds() - start > patience) break;
    if (!offered.includes(text) && text !== asked.text && (await isAnswered(text, path))) offered.push(text);
  }
  return offered;
}

/** The same with a name as the pages spell it, the same of another year, the meetings of a year, and what the nearest articles tell: sentences that are right in any grammar. */
function candidatesFor(asked: Asked, findings: Findings): Candidate[] {
  const { chat } = wordsFor(interfaceLanguageFor(asked.language));
  const years = nearestYears(asked, findings);
  const otherYears = years.slice(0, 2).flatMap((year) => inYear(asked, year));
  const meetings = asked.listByDate === null ? [] : years.slice(0, 2).map((year) => chat.askMeetingsOf(year));
  const near = nearArticles(asked, findings)
    .slice(0, nearestTold)
    .flatMap((article) => toldBy(article, asked));
  const respelt = respeltQuestion(asked, findings);
  const ofAll = [...(respelt === null ? [] : [respelt]), ...otherYears, ...meetings];
  return [...ofAll.map((text) => ({ text, path: null })), ...near];
}

/** What an article can be asked for: whom somebody met of whom it tells, what was on its day, and what it is about. */
function toldBy(article: FoundArticle, asked: Asked): Candidate[] {
  const language = interfaceLanguageFor(asked.language);
  const { chat } = wordsFor(language);
  const { title, path, eventDates } = article;
  const person = personTold(asked, article, language);
  const [date = ''] = eventDates;
  const isDay = /^\d{4}-\d\d-\d\d$/u.test(date);
  return [
    ...(person === null || date === '' ? [] : [chat.askWhomMet(person, date.slice(0, 4))]),
    chat.askAbout(shortened(title!, longestTitle)),
    ...(isDay ? [chat.askMeetingsOn(formatDate(date, language))] : []),
  ].map((text) => ({ text, path }));
}

/** Years of the articles on the names asked about (of the nearest ones, where it names nobody), the nearest to the time asked about first. */
function nearestYears(asked: Asked, { articles }: Findings): string[] {
  const isOfNames = (article: FoundArticle) =>
    asked.names.every(({ articleNumbers }) => articleNumbers.includes(article.number));
  const years = articles.filter(isOfNames).flatMap((article) => daysOf(article).map(({ from }) => from.slice(0, 4)));
  const wanted = Number((asked.period?.from ?? asked.period?.to ?? '0').slice(0, 4));
  const unique = [...new Set(years)].filter((year) => Number(year) !== wanted);
  return unique.toSorted((a, b) => Math.abs(Number(a) - wanted) - Math.abs(Number(b) - wanted));
}

/** The question with another year in the place of the one it names; nothing where it names none, or a day or a month of it. */
function inYear({ text, period }: Asked, year: string): string[] {
  const named = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(period?.text ?? '')?.[0];
  if (period === null || named === undefined || /\d/u.test(period.text.replace(named, ''))) return [];
  return period.from?.endsWith('-01-01') && period.to?.endsWith('-12-31') ? [text.replace(named, year)] : [];
}

/** Articles that hold a name of the question before those that are only near, and those in the asker's language before others. */
function nearArticles({ names, language }: Asked, { articles }: Findings): FoundArticle[] {
  const held = (article: FoundArticle) =>
    names.filter(({ articleNumbers }) => articleNumbers.includes(article.number)).length;
  return articles
    .filter((article) => article.title !== null && (held(article) > 0 || article.relevance >= leastRelevance))
    .toSorted((a, b) => held(b) - held(a) || Number(b.language === language) - Number(a.language === language));
}
