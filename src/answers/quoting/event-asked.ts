import { findDates } from '../../language/dates/find-dates.ts';
import { nameKeys } from '../../language/names/fold-names.ts';
import { isRoleWord } from '../../language/role-words.ts';
import { subjectsIn } from '../../language/subjects.ts';
import type { Asked } from '../asked.ts';
import { isSure } from '../asked-names.ts';
import { heldWords, holdsWord, type QuestionWord, questionWords } from '../question-words.ts';
import { holdsAskedName } from '../view-article.ts';
import { agrees } from './event-standing.ts';
import { tellsOfMeeting } from './list-question.ts';
import type { RankedSentence } from './rank-sentences.ts';

/** So large a share of what a question says beside its names must stand where its event is told. */
const leastWords = 0.5;

/** What two sides do where they meet. */
const deals = ['discuss', 'agree', 'agreement', 'document', 'sign'];

/** Verbs that are lost among the words of the office itself: "когда Солберг стала министром". */
const takingOffice =
  /(?<!\p{L})(?:стал[аио]?|станов(?:ит|ят)ся|назнач\p{L}+|избра(?:н|л)\p{L}*|возглав\p{L}+|вступил\p{L}* в должность|став|стала|призначен\p{L}*|призначил\p{L}*|обран\p{L}*|обрал\p{L}*|очолив\p{L}*|очолил\p{L}*|became|become|appointed|elected|took office|takes office|took over|a devenit|numit[ăe]?|тағайындал\p{L}*|дайындал\p{L}*)(?!\p{L})|成为|上任|就任|当选|担任/iu;

/** Whether a sentence tells of the very event that the question asks after: with its names and most of its words, and without another day. */
export function tellsOfAsked(asked: Asked, sentence: RankedSentence): boolean {
  if (takingOffice.test(asked.text) && !takingOffice.test(sentence.text)) return false;
  return holdsNames(asked, sentence) && holdsWords(asked, sentence) && isOfMeeting(asked, sentence);
}

/** Whether a sentence names another day or month than `date` and the day of its report: which of them is asked for cannot be told. */
export function namesOtherDay({ text, article }: RankedSentence, date: string): boolean {
  return findDates(text).some(
    (mention) =>
      mention.kind === 'calendar' &&
      mention.month !== null &&
      !agrees(mention, date) &&
      (article.publishedOn === null || !agrees(mention, article.publishedOn)),
  );
}

/** The names stand in the sentence, in the one before it or in the title. */
function holdsNames(asked: Asked, { article, position, text }: RankedSentence): boolean {
  const before = article.sentences[position - 1]?.text ?? '';
  const around = [text, before, article.title ?? ''].map((one) => {
    return { text: one, keys: new Set(nameKeys(one, article.language)) };
  });
  const holds = (name: Asked['names'][number]) =>
    around.some((one) => holdsAskedName(asked, article, { name, text: one }));
  return asked.names.filter((name) => name.isPlace || isSure(name)).every(holds);
}

function holdsWords(asked: Asked, { text, article }: RankedSentence): boolean {
  const { language, period } = asked;
  if (tellsOfMeeting(subjectsIn(asked.text)) && tellsOfMeeting(subjectsIn(text))) return true;
  const isOther = ({ text: word, subjects }: QuestionWord) =>
    !period?.text.includes(word) && !isRoleWord(word) && (isSpelt(asked, article.language) || subjects.length > 0);
  const words = questionWords(asked.text, [language]).filter(isOther);
  const held = [article.title ?? '', text].map((one) => heldWords(one, article.language));
  const isFound = (word: QuestionWord) => held.some((one) => holdsWord(word, one) > 0);
  const shareOf = (some: readonly QuestionWord[]) =>
    some.length === 0 ? 1 : some.filter(isFound).length / some.length;
  // The day of a visit is not that of a metro built, though both were in one city.
  return shareOf(words) >= leastWords && shareOf(words.filter(({ subjects }) => subjects.length > 0)) > leastWords;
}

/** Between two languages, and in Chinese, only words of the table of subjects can be missed. */
function isSpelt({ language }: Asked, of: string): boolean {
  return language === of && language !== 'zh';
}

/** An article is dated by its meeting: a sentence behind the first that has no day itself tells of it where a meeting is asked for, or what was done at it. */
function isOfMeeting(asked: Asked, { text, position }: RankedSentence): boolean {
  if (position === 0 || findDates(text).length > 0) return true;
  const subjects = subjectsIn(asked.text);
  return saysNothing(asked) || tellsOfMeeting(subjects) || deals.some((deal) => subjects.has(deal));
}

/** "Когда Лавров был в Пекине?": nothing but names. */
function saysNothing({ text, language }: Asked): boolean {
  return questionWords(text, [language]).length === 0;
}
