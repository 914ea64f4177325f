import { subjectsIn } from '../../language/subjects.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { type AskedName, isSure } from '../asked-names.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';
import { holdsAskedName, viewArticle } from '../view-article.ts';

/** What is told of somebody in a place stands in a sentence, or goes on in the next. */
const sentencesTogether = 2;

/** Subjects of questions for what several people did with each other. */
const betweenPeople = ['meet', 'talks', 'discuss', 'visit', 'host'];

/** How the names of a question stand in an article: in one passage of it, each in another, or one of them nowhere in a spelling that is recognised. */
export type Togetherness = 'together' | 'apart' | 'unknown';

/**
 * Of "when was he in Bishkek", "where did they meet" and "what did she tell him": the sentences of articles that tell of the names together, where the best article does not; null where
 * it holds them apart and no article holds them together.
 */
export function tellingTogether(asked: Asked, ranked: readonly RankedSentence[]): readonly RankedSentence[] | null {
  const names = namesOfOneEvent(asked);
  const best = ranked[0];
  if (best === undefined || names.length < 2) return ranked;
  if (togetherness(asked, best.article, names) !== 'apart') return ranked;
  const articles = new Set(ranked.map(({ article }) => article));
  const telling = new Set([...articles].filter((article) => togetherness(asked, article, names) === 'together'));
  return telling.size === 0 ? null : ranked.filter(({ article }) => telling.has(article));
}

/** Of "when" and "where" all names; of what several did with each other those of people: where the talks were the headline alone may say. */
function namesOfOneEvent({ kinds, text, names }: Asked): AskedName[] {
  const sure = names.filter(isSure);
  if (kinds.includes('when') || kinds.includes('where')) return sure;
  const subjects = subjectsIn(text);
  if (!betweenPeople.some((subject) => subjects.has(subject))) return [];
  return sure.filter(({ isPlace, keys }) => !isPlace && !keys.some((key) => /^(?:org|abbr):/u.test(key)));
}

function togetherness(asked: Asked, article: FoundArticle, names: readonly AskedName[]): Togetherness {
  const { title, sentences } = viewArticle(asked, article);
  const texts = [title, ...sentences];
  const held = names.map((name) => texts.map((text) => holdsAskedName(asked, article, { name, text })));
  if (!held.every((places) => places.some(Boolean))) return 'unknown';
  const isTogether = texts.some((_, end) =>
    held.every((places) => places.slice(Math.max(0, end - sentencesTogether + 1), end + 1).some(Boolean)),
  );
  return isTogether ? 'together' : 'apart';
}
