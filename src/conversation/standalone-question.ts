import { smallTalkIn } from '../answers/refusing/small-talk.ts';
import { isQuestionWord } from '../language/function-words.ts';
import type { LanguageCode } from '../language/languages.ts';
import { findNames } from '../language/names/fold-names.ts';
import type { Conversation, Turn } from './conversation.ts';
import { corrected, correctionIn } from './correction.ts';
import { leaningOf } from './leaning-words.ts';
import { isLocated, isPlace, joined, namesOf, periodOf } from './question-parts.ts';
import { isEllipsis, replaced } from './replaced-question.ts';
import { readTalkRequest } from './talk-request.ts';

/** Persons of an answer that a pronoun may mean, at most. */
const personsOfAnswer = 2;

/** "кто такой нуртлеу", typed without capitals, names its subject all the same. */
const whoIs = /^(?:кто так\p{L}+|что такое|хто так\p{L}+|що таке|who (?:is|was|are)|what is)\s+\p{L}{3}/iu;

/**
 * The question with what it leaves to the conversation filled in: the names and the period of the last question that stands alone, without those that the
 * new question replaces. A question that names its own subject is returned as it is: a new subject drops the old.
 */
export function standaloneQuestion(question: string, language: LanguageCode, conversation: Conversation): string {
  const asked = askingTurns(conversation);
  const last = asked.at(-1) ?? null;
  return withCarried(question, language, { carried: carriedBy(asked, language), turn: last, last });
}

/** What a talk has come to: its last question as asked and as it stands alone, and all turns that showed something of it; null before the first. */
export function subjectOf(conversation: Conversation, language: LanguageCode): Subject | null {
  const asked = askingTurns(conversation);
  const last = asked.at(-1);
  if (last === undefined) return null;
  const shown = conversation.turns.slice(conversation.turns.indexOf(last));
  return { text: last.question, standalone: carriedBy(asked, language), shown };
}

/** See `subjectOf`. */
export interface Subject {
  readonly text: string;
  readonly standalone: string;
  readonly shown: readonly Turn[];
}

/** The turns that ask something of the pages: no thanks, and no "more". */
function askingTurns({ turns }: Conversation): Turn[] {
  return turns.filter(({ question }) => smallTalkIn(question) === null && readTalkRequest(question) === null);
}

function carriedBy(turns: readonly Turn[], language: LanguageCode): string {
  let carried = '';
  let last: Turn | null = null;
  for (const turn of turns) {
    carried = withCarried(turn.question, language, { carried, turn: null, last });
    last = turn;
  }
  return carried;
}

interface Talk {
  /** The question before, as it stands alone; empty for none. */
  readonly carried: string;
  /** The turn before, with its answer where there is one; null where persons of the answer are not to be taken. */
  readonly turn: Turn | null;
  /** The turn before, as it was asked. */
  readonly last: Turn | null;
}

function withCarried(question: string, language: LanguageCode, { carried, turn, last }: Talk): string {
  if (carried === '') return question;
  const rest = correctionIn(question);
  if (rest !== null) return corrected(rest, language, { last: last?.question ?? '', carried });
  const names = namesOf(question, language);
  const period = periodOf(question);
  // Of figures alone only a time goes on with what was asked before.
  if (!/\p{L}/u.test(question) && period === '') return question;
  const { hasPronoun, meansPerson, isJoined, isShort } = leaningOf(question, language);
  const hasPerson = names.some((name) => !isPlace(question, name));
  // "Когда Лавров был в Пекине?" is made of a name and small words too, and yet a question of its own.
  const isWhole =
    (hasPerson && !isJoined && asksSomething(question, language)) || (whoIs.test(question) && !hasPronoun);
  if (isWhole) return question;
  if (isEllipsis(question, language, { names, period }))
    return replaced(carried, question, { names, period, language });
  const leans = hasPronoun || (!hasPerson && (isJoined || isShort));
  if (!leans) return question;
  const before = withoutAnsweredAgain(carried, language, {
    hasPlace: names.some((name) => isLocated(question, name)),
    hasPeriod: period !== '' || last?.answer?.refusal === 'other-time',
  });
  return joined([before, ...personsMeant(before, language, meansPerson ? turn : null), question]);
}

function asksSomething(question: string, language: LanguageCode): boolean {
  return (question.match(/[\p{L}’'-]+/gu) ?? []).some((word) => isQuestionWord(word.toLowerCase(), language));
}

/** The carried question less its places where the new question names one, and less its period where the new one has its own or nothing is told of it. */
function withoutAnsweredAgain(
  carried: string,
  language: LanguageCode,
  { hasPlace, hasPeriod }: { readonly hasPlace: boolean; readonly hasPeriod: boolean },
): string {
  let text = carried;
  if (hasPlace) {
    for (const place of namesOf(carried, language).filter((name) => isPlace(carried, name))) {
      text = text.replace(place.text, '');
    }
  }
  if (hasPeriod) text = text.replace(periodOf(carried), '');
  return text.replace(/\s+/gu, ' ').trim();
}

/** Where the question before names nobody, "he" is somebody of its answer. */
function personsMeant(carried: string, language: LanguageCode, turn: Turn | null): string[] {
  const citation = turn?.answer?.citations[0];
  if (citation === undefined || namesOf(carried, language).some((name) => !isPlace(carried, name))) return [];
  const persons = findNames(citation.quote, language).filter(
    (name) => !isPlace(citation.quote, name) && /\s/u.test(name.text),
  );
  return persons.slice(0, personsOfAnswer).map((name) => name.text);
}
