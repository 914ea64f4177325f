import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { isSure } from '../asked-names.ts';
import { type RankedSentence, rankSentences } from '../quoting/rank-sentences.ts';
import { holdsAskedName, viewArticle } from '../view-article.ts';
import { traitsOfMeasure } from './traits/measures.ts';
import { traitsOfMeetings } from './traits/meetings.ts';
import { traitsOfPersons } from './traits/persons.ts';
import type { Trait } from './traits/trait.ts';

const traits: readonly Trait[] = [...traitsOfPersons, ...traitsOfMeetings, ...traitsOfMeasure];

/** In another article than the best one what is told must stand by a name of the question: so many sentences further at most. */
const sentencesFromName = 1;

/** Whether a question asks for a trait; what it names then need not stand in the page ("gift", where one "presented a carpet"). */
export function asksTrait({ text }: Asked): boolean {
  return traits.some(({ asks }) => asks.test(text));
}

/**
 * Of a question for a trait (an age, a price, an interpreter): the sentences that may tell it. `ranked` where the best article may, those of other articles
 * that tell it of the names asked about where it does not; null where none does.
 */
export function tellingTrait(
  asked: Asked,
  ranked: readonly RankedSentence[],
  articles: readonly FoundArticle[],
): readonly RankedSentence[] | null {
  const wanted = traits.filter(({ asks }) => asks.test(asked.text));
  const best = ranked[0]?.article;
  if (best === undefined || wanted.length === 0 || asked.titled !== null) return ranked;
  if (wanted.every(({ tells }) => tells.test(`${best.title ?? ''}\n${best.body}`))) return ranked;
  const others = articles.filter((article) => wanted.every((trait) => tellsOfNames(asked, article, trait)));
  return others.length === 0 ? null : rankSentences(asked, others);
}

/** Whether a sentence tells the trait beside all the names asked about. */
function tellsOfNames(asked: Asked, article: FoundArticle, { tells }: Trait): boolean {
  const names = asked.names.filter(isSure);
  if (names.length === 0 || !tells.test(article.body)) return false;
  const { sentences } = viewArticle(asked, article);
  return sentences.some(({ text }, at) => {
    if (!tells.test(text)) return false;
    const near = sentences.slice(Math.max(0, at - sentencesFromName), at + sentencesFromName + 1);
    return names.every((name) => near.some((sentence) => holdsAskedName(asked, article, { name, text: sentence })));
  });
}
