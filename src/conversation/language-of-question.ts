import { isInLanguage } from '../answers/writing/is-in-language.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { isQuestionWord } from '../language/function-words.ts';
import { knownLanguages, type LanguageCode, scriptOf } from '../language/languages.ts';
import type { Conversation } from './conversation.ts';

/** A question of so many words or fewer is too short to tell its language against the talk it stands in. */
const shortQuestionWords = 4;

/**
 * The language of a question: of a short one that the language before could have written ("А у Лаврова?") that of the turn before, else what its
 * words tell; `spoken` is the language of the person where nothing does.
 */
export function languageOfQuestion(question: string, { turns }: Conversation, spoken?: LanguageCode): LanguageCode {
  const before = turns.findLast(({ answer }) => answer !== null && answer.language !== 'und')?.answer?.language;
  const last = before ?? languageBefore(turns.at(-1)?.question);
  const isShort = (question.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0) <= shortQuestionWords;
  if (last !== undefined && isShort && couldBe(question, last)) return last;
  return detectLanguage(question, last ?? spoken);
}

/** An earlier question that was not answered again has a language all the same. */
function languageBefore(question: string | undefined): LanguageCode | undefined {
  return question === undefined ? undefined : detectLanguage(question);
}

function couldBe(question: string, language: LanguageCode): boolean {
  if (!isInLanguage(question, language) || !writes(question, language)) return false;
  const words = question.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  return !words.some(
    (word) => !isQuestionWord(word, language) && knownLanguages.some((other) => isQuestionWord(word, other)),
  );
}

/** Whether the letters are of the language's script, and none of a neighbour's alone. */
function writes(question: string, language: LanguageCode): boolean {
  if (/\p{Script=Han}/u.test(question) !== (language === 'zh')) return false;
  if (language === 'ru' && /[іїєґ]/iu.test(question)) return false;
  if (language === 'uk' && /[ыэъё]/iu.test(question)) return false;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(question);
  return isCyrillic === (scriptOf(language) === 'Cyrl') || /^\P{L}*$/u.test(question);
}
