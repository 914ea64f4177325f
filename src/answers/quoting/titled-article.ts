import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { isLeaning } from './leaning-sentence.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';

/** A title of fewer letters may be met in a question by chance; so long a beginning of one that was cut short tells it. */
const shortestTitle = 15;
const shortestBeginning = 20;

/** The found article whose title the question quotes, whole or cut with …; null for none. */
export function titledArticle(question: string, articles: readonly FoundArticle[]): FoundArticle | null {
  if (!/[«“"„『「]/u.test(question)) return null;
  const text = plain(question);
  const cut = /[«“"„](.{10,}?)…/u.exec(question)?.[1];
  const beginning = cut === undefined ? null : plain(cut);
  return (
    articles.find(({ title }) => {
      const whole = plain(title ?? '');
      if (whole.length >= shortestTitle && text.includes(whole)) return true;
      return beginning !== null && beginning.length >= shortestBeginning && whole.startsWith(beginning);
    }) ?? null
  );
}

/** How an article begins: its first sentences that are more than a caption and stand alone, as what it is about. */
export function openingOf(asked: Asked, article: FoundArticle): RankedSentence[] {
  const sentences = rankSentences(asked, [article]).toSorted((a, b) => a.position - b.position);
  const first = sentences.find(({ text }) => !isLeaning(text, article.language)) ?? sentences[0];
  return first === undefined ? [] : sentences.slice(sentences.indexOf(first), sentences.indexOf(first) + 2);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
