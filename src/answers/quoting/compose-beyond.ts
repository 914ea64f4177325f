import { interfaceLanguageFor } from '../../language/languages.ts';
import type { Findings } from '../../search/retrieval/findings.ts';
import { wordsFor } from '../../words/words.ts';
import { citeSentences } from '../cite-sentences.ts';
import { answeredWith, type Composed } from '../composed.ts';
import { languageNotes, languagesOf } from '../language-notes.ts';
import { inReadingOrder, mostSentences } from './choose-sentences.ts';
import type { Preparation } from './compose-from-quotes.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** What has been shown of a subject, so that more of it can be. */
export interface Beyond {
  /** `more` of the articles cited so far, or what `others` say. */
  readonly kind: 'more' | 'others';
  /** Quotes shown so far. */
  readonly quotes: ReadonlySet<string>;
  /** Paths of the articles they are from. */
  readonly paths: ReadonlySet<string>;
}

/** A sentence this far below the best one says nothing of the question any more. */
const margins = { more: 0.9, others: 0.5 };

/** The next sentences on a question that has been answered: of the same articles in reading order, then of others; or the word that there are none. */
export function composeBeyond({ asked, ranked }: Preparation, findings: Findings, beyond: Beyond): Composed {
  const best = ranked[0]?.relevance ?? 0;
  const names = ranked.find(({ article }) => beyond.paths.has(article.path))?.articleNames ?? [];
  const unseen = ranked.filter((sentence) => !beyond.quotes.has(sentence.text));
  const isNear = (margin: number) => (sentence: RankedSentence) => sentence.relevance >= best - margin;
  const same = unseen.filter(({ article }) => beyond.paths.has(article.path)).filter(isNear(margins.more));
  const others = unseen
    .filter(
      ({ article, articleNames }) => !beyond.paths.has(article.path) && names.every((n) => articleNames.includes(n)),
    )
    .filter(isNear(margins.others));
  const next = beyond.kind === 'more' && same.length > 0 ? same : others.length > 0 ? others : same;
  const chosen = inReadingOrder(next.slice(0, mostSentences));
  if (chosen.length === 0) {
    const text = wordsFor(interfaceLanguageFor(asked.language)).chat.nothingMore;
    return { status: 'not-in-sources', refusal: 'nothing-more', text, statements: [], citations: [] };
  }
  const supported = chosen.map(({ text, article, position }) => ({ text, support: [{ article, position }] }));
  const notes = languageNotes(asked.language, languagesOf(supported));
  return answeredWith(citeSentences(supported, findings.articles), notes);
}
