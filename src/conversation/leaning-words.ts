import { isFunctionWord } from '../language/function-words.ts';
import type { LanguageCode } from '../language/languages.ts';
import { stemWords } from '../language/stem-words.ts';

/** Words that may stand for somebody named before; whole words in lower case. */
const persons = wordSet(
  `он она оно они его ее её их ему ей им ним ней нем нём них него нее неё
  він вона воно вони його її їх йому їй їм ним ній ньому них нього неї
  he she they him her them his their
  ол олар оны оның олардың ал аны анын алардын алар ошол
  el ea ei ele lui lor`,
);

/** Words that stand for things, times and places named before. */
const things = wordSet(
  `этот эта это эти этом этой этого этим там тогда туда оттуда цей ця це ці цьому цієї цього там тоді туди звідти
  it this that these those there then сонда ошондо acesta aceasta acolo atunci`,
);

const pronouns: ReadonlySet<string> = new Set([...persons, ...things]);

/** Words that join a question to the one before: "А где?", "And who else?", "Подробнее". */
const joiners = wordSet(
  `а и еще ещё также тоже подробнее дальше
  та і й ще також теж докладніше детальніше
  and but so else also more
  тағы дагы și si dar`,
);

const chinese = /^(?:那|还有|還有)|(?:他|她|它|他们|那里|那裡|当时|這個|这个)|呢[?？]?$/u;

/** A question of so few words beside those that ask and join cannot stand alone where it names nobody; of as many stems in all neither. */
const shortQuestionWords = 3;
const shortQuestionStems = 4;

/** How a question leans on the talk before it. */
export interface Leaning {
  /** It speaks of somebody or something named before. */
  readonly hasPronoun: boolean;
  /** The pronoun may mean a person. */
  readonly meansPerson: boolean;
  /** It opens like the second half of a question. */
  readonly isJoined: boolean;
  /** Too short to be a question of its own. */
  readonly isShort: boolean;
}

/** Reads off a question's words how it leans on earlier ones. */
export function leaningOf(question: string, language: LanguageCode): Leaning {
  const words = question.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const isChinese = chinese.test(question);
  const used = words.filter((word, index) => pronouns.has(word) && !(index === 0 && joiners.has(word)));
  return {
    hasPronoun: isChinese || used.length > 0,
    meansPerson: /[他她]/u.test(question) || used.some((word) => persons.has(word)),
    isJoined: isChinese || joiners.has(words[0] ?? ''),
    isShort:
      stemWords(question, language).length <= shortQuestionStems ||
      words.filter((word) => !isFunctionWord(word, language)).length <= shortQuestionWords,
  };
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
