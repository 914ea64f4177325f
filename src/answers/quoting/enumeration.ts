import { subjectsIn } from '../../language/subjects.ts';
import type { Asked } from '../asked.ts';
import { mostSentences } from './choose-sentences.ts';
import type { RankedSentence } from './rank-sentences.ts';

const item =
  /^[\s—–-]*(?:во-первых|во-вторых|в-третьих|в-четв[её]ртых|по-перше|по-друге|по-третє|по-четверте|first(?:ly)?,|second(?:ly)?,|third(?:ly)?,|fourth(?:ly)?,|біріншіден|екіншіден|үшіншіден|биринчиден|экинчиден|үчүнчүдөн|în (?:primul|al \p{L}+) rând)|^(?:首先|其次|第[一二三四][，,、])/iu;

/** What is agreed or offered at one meeting is mostly several things. */
const several = ['agree', 'agreement', 'discuss', 'offer', 'ask', 'promise'];

/** Where several things are asked for ("О чём договорились?") and one item of an enumeration was chosen: the items together; else the sentences chosen. */
export function wholeEnumeration(
  asked: Asked,
  chosen: readonly RankedSentence[],
  ranked: readonly RankedSentence[],
): readonly RankedSentence[] {
  const subjects = subjectsIn(asked.text);
  const isOpen = asked.kinds.some((kind) => kind === 'what' || kind === 'which' || kind === 'other');
  const first = chosen.find(({ text }) => item.test(text));
  if (first === undefined || !isOpen || !several.some((one) => subjects.has(one))) return chosen;
  const items = ranked
    .filter(({ article, text }) => article === first.article && item.test(text))
    .toSorted((a, b) => a.position - b.position);
  return items.length > 1 ? items.slice(0, mostSentences) : chosen;
}
