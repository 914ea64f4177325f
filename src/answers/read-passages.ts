import type { PassageToRead } from '../models/answer-reader.ts';
import type { Findings, FoundArticle, FoundSentence } from '../search/retrieval/findings.ts';
import { type Preparation, prepareAnswer } from './quoting/compose-from-quotes.ts';
import type { RankedSentence } from './quoting/rank-sentences.ts';

/** So many passages are read for a question, for each takes some 70 ms of two cores. */
const passagesRead = 2;

/** A passage's length in UTF-16 units; a Chinese character says as much as three letters. */
const passageLength = 800;

/** Reads passages together with a question: for each sentence of each the chance, 0 to 1, that it answers (null beyond the network's length); null where there is no reader. */
export type ReadPassages = (
  question: string,
  passages: readonly PassageToRead[],
) => Promise<readonly (readonly (number | null)[])[] | null>;

/** Sentences [first, end) of an article. */
export interface Stretch {
  readonly article: FoundArticle;
  readonly first: number;
  readonly end: number;
}

/** Findings, and what is made of them. */
export interface Prepared {
  readonly findings: Findings;
  readonly preparation: Preparation;
}

/** Has the passages around the sentences that rank best read together with the question, and prepares the answer again with what that says. */
export async function prepareByReading(
  question: { readonly text: string; readonly standalone: string },
  { findings, preparation }: Prepared,
  read: ReadPassages,
): Promise<Prepared> {
  const stretches = isDecided(preparation) ? [] : passagesToRead(preparation.ranked);
  if (stretches.length === 0) return { findings, preparation };
  const chances = await read(question.standalone, stretches.map(toPassage));
  if (chances === null) return { findings, preparation };
  const articles = withChances(findings.articles, stretches, chances);
  const reread = { ...findings, articles };
  return { findings: reread, preparation: prepareAnswer(question, reread) };
}

/** Whether something else than the words of single sentences decides what is answered: lists, names that are missing, a title, a publisher. */
function isDecided({ asked, coverage, meetings }: Preparation): boolean {
  if (!coverage.isCovered && coverage.reason !== 'nothing-near') return true;
  const isOfForm =
    asked.asksPublication || asked.titled !== null || asked.listByDate !== null || asked.asksPublisher !== null;
  return isOfForm || meetings.found > 0 || asked.asksWhoIs || asked.isBare;
}

/** The stretches around the sentences that rank best, none read twice, best first. */
export function passagesToRead(ranked: readonly RankedSentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { article, position } of ranked) {
    if (stretches.length === passagesRead) break;
    const others = stretches.filter((stretch) => stretch.article === article);
    if (!others.some(({ first, end }) => first <= position && position < end))
      stretches.push(stretchAround(article, position, others));
  }
  return stretches;
}

/** Whole sentences on both sides by turns, up to the length of a passage or to what is read already. */
function stretchAround(article: FoundArticle, position: number, others: readonly Stretch[]): Stretch {
  const { sentences } = article;
  let [first, end] = [position, position + 1];
  let length = lengthOf(sentences[position]);
  const fits = (at: number): boolean =>
    sentences[at] !== undefined &&
    length + lengthOf(sentences[at]) <= passageLength &&
    !others.some((other) => other.first <= at && at < other.end);
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    if (fits(first - 1)) {
      first -= 1;
      length += lengthOf(sentences[first]);
      isGrowing = true;
    }
    if (fits(end)) {
      length += lengthOf(sentences[end]);
      end += 1;
      isGrowing = true;
    }
  }
  return { article, first, end };
}

function lengthOf(sentence: FoundSentence | undefined): number {
  const text = sentence?.text ?? '';
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}

function toPassage({ article, first, end }: Stretch): PassageToRead {
  return { title: article.title ?? '', sentences: article.sentences.slice(first, end).map(({ text }) => text) };
}

function withChances(
  articles: readonly FoundArticle[],
  stretches: readonly Stretch[],
  chances: readonly (readonly (number | null)[])[],
): FoundArticle[] {
  return articles.map((article) => {
    const read = [...stretches.entries()].filter(([, stretch]) => stretch.article === article);
    if (read.length === 0) return article;
    const sentences = article.sentences.map((sentence, at): FoundSentence => {
      const of = read.find(([, { first, end }]) => first <= at && at < end);
      return of === undefined ? sentence : { ...sentence, answering: chances[of[0]]?.[at - of[1].first] ?? null };
    });
    return { ...article, sentences };
  });
}
