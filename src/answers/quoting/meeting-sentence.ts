import { findNames, type NameMention, nameKeys } from '../../language/names/fold-names.ts';
import { subjectsIn } from '../../language/subjects.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { holdsAskedName } from '../view-article.ts';
import { isLeaning } from './leaning-sentence.ts';
import { tellsOfMeeting } from './list-question.ts';
import { isPlaceOfMeeting, townsIn } from './meeting-place.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';
import { isDisputed, tookPlace } from './took-place.ts';

/** In its first two sentences a report may name those who met one by one; in its first four it tells of the meeting, further down of earlier ones. */
const lastOpeningSentence = 1;
const lastLeadSentence = 3;

/** What two sides do when they meet: a report may tell no more of the meeting than that they did. */
const deals = ['discuss', 'agree', 'agreement', 'sign'];

/** "АСТАНА, 5 марта.": a sentence no longer than this, before another, says where that was. */
const longestDateline = 40;

/** The sentence of an article that tells of a meeting with all the names of a question: of its opening where that names who met, else the first; undefined for none. */
export function meetingSentence(asked: Asked, article: FoundArticle): RankedSentence | undefined {
  if (isDisputed(article)) return undefined;
  const fitting = rankSentences(asked, [article])
    .filter((sentence) => sentence.signals.articleNames === 1 && fits(asked, sentence))
    .toSorted((a, b) => a.position - b.position);
  const persons = ({ text }: RankedSentence) => namesIn(text, article).filter(isPerson).length;
  return fitting.find((sentence) => sentence.position <= lastLeadSentence && persons(sentence) > 1) ?? fitting[0];
}

function fits(asked: Asked, sentence: RankedSentence): boolean {
  const { text, sharedNames, position, article } = sentence;
  const subjects = subjectsIn(text);
  const names = namesIn(text, article);
  const isDeal = position <= lastLeadSentence && names.length > 1 && deals.some((deal) => subjects.has(deal));
  return (
    (tellsOfMeeting(subjects) || isDeal) &&
    (!subjects.has('phone') || !subjectsIn(asked.text).has('meet')) &&
    tookPlace(sentence) &&
    (position <= lastOpeningSentence || !isLeaning(text, article.language)) &&
    placesStand(asked, sentence) &&
    holdsPersons(asked, sharedNames, position) &&
    // Whom or where: a sentence with nothing but the question's own names answers neither.
    names.some(({ keys }) => !keys.some((key) => asked.keys.has(key)))
  );
}

/** The names of a sentence; a single word that opens it has its capital for nothing. */
function namesIn(text: string, { language }: FoundArticle): NameMention[] {
  return findNames(text, language).filter(
    ({ isCertain, start, parts, keys }) =>
      isCertain && (start > 0 || parts.length > 1 || keys.some((key) => !key.startsWith('n:'))),
  );
}

function isPerson({ keys, parts }: NameMention): boolean {
  return parts.length > 1 || keys.some((key) => /^(?:zh|ko|fam):/u.test(key));
}

function holdsPersons(asked: Asked, sharedNames: readonly string[], position: number): boolean {
  const persons = asked.names.filter((name) => !name.isPlace);
  const held = persons.filter((name) => sharedNames.includes(name.text));
  return held.length === persons.length || (held.length > 0 && position <= lastOpeningSentence);
}

/** A place asked about stands in the sentence, in the title or in the opening: further down it is where somebody is from. */
function placesStand(asked: Asked, { text, position, article }: RankedSentence): boolean {
  const read = (one: string) => ({ text: one, keys: new Set(nameKeys(one, article.language)) });
  const opening = article.sentences.slice(0, lastOpeningSentence + 1).map((sentence) => sentence.text);
  const anywhere = [text, article.title ?? '', ...opening].map(read);
  const before = article.sentences[position - 1]?.text ?? '';
  const isWithBefore = before.length <= longestDateline || isLeaning(text, article.language);
  const towns = townsIn(isWithBefore ? `${before} ${text}` : text, article);
  return asked.names
    .filter((name) => name.isPlace)
    .every((name) =>
      // A town stands there itself: its state is named for much that happens elsewhere.
      isPlaceOfMeeting(asked, name)
        ? name.keys.some((key) => towns.has(key))
        : anywhere.some((one) => holdsAskedName(asked, article, { name, text: one })),
    );
}
