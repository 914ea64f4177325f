import { findNames } from '../language/fold-names.ts';
import type { LanguageCode } from '../language/languages.ts';
import { stemWords } from '../language/stem-words.ts';
import type { Conversation } from './conversation.ts';

/** Words that lean on what was said before: "а где?", "and who else?", "він", "там". Checked against the whole word, lower case. */
const leaningWords = new Set(
  [
    // ru
    'а он она оно они его ее её их ему ей им нем нём ней них этот эта это эти этом этой этого там тогда туда еще ещё также тоже',
    // uk
    'він вона воно вони його її їх йому їй їм ньому ній них цей ця це ці цьому цієї цього там тоді туди ще також теж',
    // en
    'and but he she it they him her them his their this that these those there then else also',
    // zh, kk, ky
    '他 她 它 他们 那 那里 还 还有 呢 ол олар сонда тағы ал алар ошол дагы',
  ]
    .join(' ')
    .split(' '),
);

/** A question of this many stems or fewer that names nobody cannot stand alone. */
const shortQuestionStems = 4;

/**
 * The question with what it leaves to the conversation filled in: a question that leans on earlier ones is searched together with the last one that
 * stands alone. A question that names its own subject is returned as it is: a new subject drops the old.
 */
export function standaloneQuestion(question: string, language: LanguageCode, { turns }: Conversation): string {
  if (turns.length === 0 || !leansOnConversation(question, language)) return question;
  const parts = [question];
  for (const turn of turns.toReversed()) {
    parts.unshift(turn.question);
    if (!leansOnConversation(turn.question, language)) break;
  }
  return parts.join(' ');
}

function leansOnConversation(question: string, language: LanguageCode): boolean {
  const names = namesOf(question, language);
  const words = question.toLowerCase().match(/\p{Script=Han}+|[\p{L}’']+/gu) ?? [];
  const leans = words.some((word) => leaningWords.has(word)) || /^(?:那|还有|他|她)|呢[?？]?$/u.test(question);
  if (names === 0) return leans || stemWords(question, language).length <= shortQuestionStems;
  // "А Лавров?" asks the last question of somebody else.
  return words.length <= 3 && leaningWords.has(words[0] ?? '');
}

function namesOf(question: string, language: LanguageCode): number {
  // Without capitals every word might be a name, which tells nothing here.
  return /\p{Lu}.*\p{Lu}|(?<=\S\s)\p{Lu}|\p{Script=Han}{2}/u.test(question) ? findNames(question, language).length : 0;
}
