import { tenseOfOpening } from '../../articles/dates/tense.ts';
import { findNames } from '../../language/names/fold-names.ts';
import { subjectsIn } from '../../language/subjects.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import { isSupposed } from './event-standing.ts';
import { isLeaning } from './leaning-sentence.ts';
import { tellsOfMeeting } from './list-question.ts';
import { deniesMeeting, isDisputed } from './took-place.ts';

/** A report tells of its meeting first. */
const sentencesRead = 5;

/** "Принял документ": who receives is told with whom. */
function tellsOfOne(text: string, names: number): boolean {
  const subjects = subjectsIn(text);
  return (
    tellsOfMeeting(subjects) && (names > 1 || ['meet', 'talks', 'visit', 'arrive'].some((one) => subjects.has(one)))
  );
}

/** Where an article tells of its meeting: its first sentence that speaks of one, names somebody and stands alone; null where none does. */
export function meetingPosition(article: FoundArticle): number | null {
  const { sentences, language, eventDates } = article;
  if (isDisputed(article)) return null;
  const opening = sentences.slice(0, sentencesRead).map(({ text }) => text);
  const names = (text: string) => findNames(text, language).filter(({ isCertain }) => isCertain).length;
  // Without a day of its own, what is only announced or names but one has no place in a list by date.
  const isTold = (text: string) => eventDates.length > 0 || (names(text) > 1 && tenseOfOpening(text) !== 'ahead');
  const fits = (text: string) =>
    tellsOfOne(text, names(text)) && names(text) > 0 && isTold(text) && !isSupposed(text) && !deniesMeeting(text);
  const stands = (text: string) => fits(text) && !isLeaning(text, language);
  const ways = [(text: string) => stands(text) && names(text) > 1, stands, fits];
  const position = ways.map((way) => opening.findIndex(way)).find((found) => found >= 0) ?? -1;
  return position < 0 ? null : position;
}
