import { tenseOfOpening } from '../../articles/dates/tense.ts';
import { isLater } from '../../language/dates/date-mention.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { countNegations, deniedWords } from '../../language/negation.ts';
import { subjectsIn } from '../../language/subjects.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import { eventDateOf } from './date-statement.ts';
import { isSupposed } from './event-standing.ts';
import { tellsOfMeeting } from './list-question.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** So many sentences open a report; a rumour is refuted there. */
const openingSentences = 5;

/** Verbs that take back what others have told. */
const refuting =
  /(?<!\p{L})(?:опроверг\p{L}*|спростов\p{L}*|спростув\p{L}*|запереч\p{L}*|отриц(?:ал|ает|ают)\p{L}*|den(?:y|ied|ies)|refut\p{L}*|dezmin\p{L}*|a negat)(?!\p{L})|否认|否認|辟谣/iu;

/** Whether a text denies a meeting: "they did not meet", "was not invited to the talks". */
export function deniesMeeting(text: string): boolean {
  const subjects = subjectsIn(text);
  if (subjects.has('invite') && tellsOfMeeting(subjects) && countNegations(text) % 2 === 1) return true;
  return deniedWords(text).some((word) => tellsOfMeeting(subjectsIn(word)));
}

/** Whether a report is there to take a meeting back: its title denies it, or its opening refutes it. */
export function isDisputed({ title, sentences }: FoundArticle): boolean {
  if (deniesMeeting(title ?? '')) return true;
  const opening = sentences.slice(0, openingSentences).map(({ text }) => text);
  return opening.some((text) => refuting.test(text) && tellsOfMeeting(subjectsIn(text)));
}

/** Whether a sentence tells of its meeting as of one that was held, or that its article dates: neither denied nor only possible, and not "tomorrow". */
export function tookPlace(sentence: Pick<RankedSentence, 'article' | 'position' | 'text'>): boolean {
  const { text } = sentence;
  if (subjectsIn(text).has('next') || isSupposed(text) || deniesMeeting(text)) return false;
  if (eventDateOf(sentence) !== null) return true;
  const isTomorrow = findDates(text).some(isLater);
  return !isTomorrow && tenseOfOpening(text) !== 'ahead';
}
