import type { NameMention } from '../../../language/names/fold-names.ts';
import type { FoundArticle } from '../../../search/retrieval/findings.ts';
import type { Asked } from '../../asked.ts';
import { heldWords, holdsWord } from '../../question-words.ts';
import { type ArticleView, viewArticle } from '../../view-article.ts';
import { focusWords } from '../focus-word.ts';
import { answerCandidates } from './answer-candidates.ts';
import { type Word, weigherOf, wordsOf } from './question-places.ts';
import { wantedKind } from './wanted-kind.ts';

/** How well an article surrounds a possible answer with the words of a question, 0 to 1 each. */
export interface AnswerSlot {
  /** Share of the question's words, by rarity, that stand around the best candidate for an answer, or around the best sentence where anything may answer: less for those further away. */
  readonly filled: number;
  /** The share that the article holds anywhere. */
  readonly anywhere: number;
  /** 1 where the page says the sort of thing asked for ("медсестёр") beside no candidate; 0 between languages, where nobody can tell. */
  readonly apart: number;
}

/** Within so many words of a number or a name the sort it is one of is said. */
const focusReach = 4;

/** A question of nothing but names has no word that could stand anywhere. */
const wordless: AnswerSlot = { filled: 0.5, anywhere: 0.5, apart: 0 };

/**
 * What near misses lack: all they name stands in the page, but nothing of the kind that is asked for stands among it. Looks for the number, name, date or
 * cause that has most of the question's words around it.
 */
export function answerSlot(asked: Asked, article: FoundArticle): AnswerSlot {
  const view = viewArticle(asked, article);
  if (view.words.length === 0) return wordless;
  const sentences = view.sentences.map(({ text }) => wordsOf(text, article.language));
  const weigh = weigherOf(view, sentences);
  const anywhere = weigh(null, null);
  if (wantedKind(asked) === 'anything') {
    return { filled: Math.max(0, ...sentences.map((_, sentence) => weigh(sentence, null))), anywhere, apart: 0 };
  }
  const candidates = candidatesIn(view, sentences);
  const filled = candidates.map(({ sentence, at, sureness }) => sureness * weigh(sentence, at));
  return {
    filled: Math.max(0, ...filled),
    anywhere,
    apart: standsApart(view, sentences, candidates) ? 1 : 0,
  };
}

interface PlacedCandidate {
  readonly sentence: number;
  /** Index of the word that it begins with. */
  readonly at: number;
  readonly sureness: number;
}

function candidatesIn(
  { asked, article, sentences }: ArticleView,
  words: readonly (readonly Word[])[],
): PlacedCandidate[] {
  const kind = wantedKind(asked);
  const isNew = ({ keys }: NameMention) => !keys.some((key) => asked.keys.has(key));
  return sentences.flatMap((read, sentence) =>
    answerCandidates(kind, read, { language: article.language, isNew }).map(({ start, sureness }) => {
      const at = words[sentence]!.findLastIndex((word) => word.start <= start);
      return { sentence, at: Math.max(0, at), sureness };
    }),
  );
}

function standsApart(
  { asked, article }: ArticleView,
  sentences: readonly (readonly Word[])[],
  candidates: readonly PlacedCandidate[],
): boolean {
  const focus = article.language === asked.language ? focusWords(asked.text, asked.language) : [];
  if (focus.length === 0) return false;
  return !candidates.some(({ sentence, at, sureness }) => {
    const beside = sentences[sentence]!.slice(Math.max(0, at - focusReach), at + focusReach + 1);
    return (
      sureness > 0 &&
      beside.some(({ text }) => focus.some((word) => holdsWord(word, heldWords(text, article.language)) > 0))
    );
  });
}
