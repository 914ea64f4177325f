import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { isSure } from '../asked-names.ts';
import { holdsWord, questionWords } from '../question-words.ts';
import { type RankedSentence, rankSentences } from '../quoting/rank-sentences.ts';
import { holdsAskedName, type ReadSentence, viewArticle } from '../view-article.ts';
import { traitsOfMeasure } from './traits/measures.ts';
import { traitsOfMeetings } from './traits/meetings.ts';
import { traitsOfPersons } from './traits/persons.ts';
import type { Trait } from './traits/trait.ts';

const traits: readonly Trait[] = [...traitsOfPersons, ...traitsOfMeetings, ...traitsOfMeasure];

/** In another article than the best one what is told must stand by what the question names: so many sentences further at most. */
const sentencesBeside = 1;

/**
 * Of a question for a trait (an age, a price, an interpreter): the sentences that may tell it. `ranked` where the best article may, those of other articles
 * that tell it beside the names asked about where it does not; null where none does.
 */
export function tellingTrait(
  asked: Asked,
  ranked: readonly RankedSentence[],
  articles: readonly FoundArticle[],
): readonly RankedSentence[] | null {
  const wanted = traits.filter(({ asks }) => asks.test(asked.text));
  const best = ranked[0]?.article;
  if (best === undefined || wanted.length === 0 || asked.titled !== null) return ranked;
  if (wanted.every((trait) => mayTell(asked, best, trait))) return ranked;
  const others = articles.filter((article) => wanted.every((trait) => tellsBeside(asked, article, trait)));
  return others.length === 0 ? null : rankSentences(asked, others);
}

/** Whether the best article may tell the trait: a measure or a price of what is asked about, on a page in the question's language; else of anything. */
function mayTell(asked: Asked, article: FoundArticle, trait: Trait): boolean {
  const { asks, tells } = trait;
  if (!tells.test(`${article.title ?? ''}\n${article.body}`)) return false;
  if (!traitsOfMeasure.includes(trait)) return true;
  const subject = asked.text.replace(new RegExp(`(?:${asks.source})\\p{L}*`, 'giu'), ' ');
  const words = questionWords(subject, [asked.language]);
  if (article.language !== asked.language || words.length === 0) return true;
  const { title, sentences } = viewArticle(asked, article);
  return besideTelling([title, ...sentences], tells).some((near) =>
    near.some((sentence) => words.some((word) => holdsWord(word, sentence) > 0)),
  );
}

/** Whether a sentence tells the trait beside all the names asked about, or beside a word of a question that names nobody. */
function tellsBeside(asked: Asked, article: FoundArticle, { tells }: Trait): boolean {
  if (!tells.test(article.body)) return false;
  const certain = asked.names.filter(isSure);
  const names = certain.length > 0 ? certain : asked.names;
  const { sentences, words } = viewArticle(asked, article);
  return besideTelling(sentences, tells).some((near) => {
    if (names.length === 0) return near.some((sentence) => words.some(({ word }) => holdsWord(word, sentence) > 0));
    return names.every((name) => near.some((sentence) => holdsAskedName(asked, article, { name, text: sentence })));
  });
}

/** Each sentence that tells, with its neighbours. */
function besideTelling(sentences: readonly ReadSentence[], tells: RegExp): (readonly ReadSentence[])[] {
  return sentences.flatMap(({ text }, at) =>
    tells.test(text) ? [sentences.slice(Math.max(0, at - sentencesBeside), at + sentencesBeside + 1)] : [],
  );
}
