import type { Period } from '../language/dates/find-period.ts';
import type { LanguageCode } from '../language/languages.ts';
import { type QuestionKind, questionKinds } from '../language/question-kind.ts';
import { subjectsIn } from '../language/subjects.ts';
import type { Findings, FoundArticle } from '../search/retrieval/findings.ts';
import { type AskedName, askedNames } from './asked-names.ts';
import { questionWords } from './question-words.ts';
import { asksAhead } from './quoting/asks-ahead.ts';
import { asksBefore } from './quoting/asks-before.ts';
import { asksFirst, publisherPhrase } from './quoting/asks-publisher.ts';
import { asksForMeetings, type ListByDate, listByDate } from './quoting/list-question.ts';
import { titledArticle } from './quoting/titled-article.ts';
import { asksWhoIs } from './quoting/who-is.ts';

/** A question as answering sees it: its text, what it asks for and the names it holds. */
export interface Asked {
  /** The part that asks: as asked, or with the question before it where it asks nothing itself ("А Лавров?"). */
  readonly text: string;
  /** With what the conversation adds; what it is about is read here. */
  readonly standalone: string;
  readonly language: LanguageCode;
  readonly kinds: readonly QuestionKind[];
  readonly names: readonly AskedName[];
  /** All keys of those names. */
  readonly keys: ReadonlySet<string>;
  /** The time and the order asked for; null for none. */
  readonly period: Period | null;
  /** Whether it asks for what lies ahead ("когда построят", "when will"). */
  readonly asksAhead: boolean;
  /** Whether it asks for what was before ("предыдущая встреча", "before the summit"). */
  readonly asksBefore: boolean;
  /** Whether it asks when something was published rather than when it happened. */
  readonly asksPublication: boolean;
  /** Whether it asks who published a report, or who did so first; the words that ask it are left out of both texts. */
  readonly asksPublisher: 'any' | 'first' | null;
  /** Whether several meetings may be the answer ("с кем встречался", "какие визиты", "how many times"). */
  readonly asksMeetings: boolean;
  /** Whether it asks who somebody is, and nothing else of him. */
  readonly asksWhoIs: boolean;
  /** The article whose title it quotes; null for none. */
  readonly titled: FoundArticle | null;
  /** Whether it is nothing but names ("Кастильо и Отиено"). */
  readonly isBare: boolean;
  /** Whether the meetings of a time are asked for, whoever met. */
  readonly listByDate: ListByDate | null;
}

const publication =
  /(?<!\p{L})(?:опубликова|публикац|вышл[аои]|вышел|напечата|писал|написал|опубліков|вийшл|published|publication|appeared|reported by|wrote)|发布|發佈|发表|刊登/iu;

/** Reads what a question asks for. */
export function readAsked(question: { readonly text: string; readonly standalone: string }, findings: Findings): Asked {
  const phrase = publisherPhrase(question.text);
  const said = asksNothing(question.text, findings) ? question.standalone : question.text;
  // No page says "which outlet reported" of itself: what it reports is what is looked for.
  const text = without(phrase, said);
  const names = askedNames(findings);
  const kinds = questionKinds(text, findings.language);
  const byDate = names.length === 0 ? listByDate(question.standalone, findings.language) : null;
  return {
    text,
    standalone: without(phrase, question.standalone),
    language: findings.language,
    kinds,
    names,
    keys: new Set(names.flatMap((name) => name.keys)),
    period: findings.period,
    asksAhead: asksAhead(text),
    asksBefore: asksBefore(text),
    asksPublication: kinds.includes('when') && publication.test(text),
    asksPublisher: phrase === null ? null : asksFirst(phrase) ? 'first' : 'any',
    listByDate: byDate,
    titled: titledArticle(question.standalone, findings.articles),
    isBare: isBare(question.standalone, names, findings.language),
    asksWhoIs: asksWhoIs(text, names, findings.language),
    asksMeetings:
      byDate !== null || (asksForMeetings(text, findings.language) && (findings.period?.order ?? null) === null),
  };
}

function without(phrase: string | null, text: string): string {
  return phrase === null ? text : text.replace(phrase, ' ').trim();
}

function isBare(text: string, names: readonly AskedName[], language: LanguageCode): boolean {
  const words = questionWords(text, [language]);
  // "Зарплата Путина": a word that the table of subjects knows is no name, whatever its capital.
  const isTopic = names.some((name) => subjectsIn(name.text).size > 0);
  return names.length > 0 && !isTopic && words.every((word) => names.some((name) => name.text.includes(word.text)));
}

/** "А Лавров?", "And in 2023?" ask what the question before them asked; "А про газ?" asks of gas. */
function asksNothing(text: string, { language, period }: Findings): boolean {
  const isAsking = questionKinds(text, language).some((kind) => kind !== 'other' && kind !== 'yes-no');
  return !isAsking && questionWords(text, [language]).every(({ text: word }) => period?.text.includes(word));
}
