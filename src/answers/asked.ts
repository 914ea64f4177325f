import type { Period } from '../language/find-period.ts';
import type { LanguageCode } from '../language/languages.ts';
import { type QuestionKind, questionKinds } from '../language/question-kind.ts';
import { subjectsIn } from '../language/subjects.ts';
import type { Findings } from '../search/findings.ts';
import { type AskedName, askedNames } from './asked-names.ts';

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
  /** Whether it asks when something was published rather than when it happened. */
  readonly asksPublication: boolean;
  /** Whether several meetings may be the answer ("с кем встречался", "какие визиты", "how many times"). */
  readonly asksMeetings: boolean;
}

const publication =
  /(?<!\p{L})(?:опубликова|публикац|вышл[аои]|вышел|напечата|писал|написал|опубліков|вийшл|published|publication|appeared|reported by|wrote)|发布|發佈|发表|刊登/iu;

const lists =
  /(?<!\p{L})(?:перечисл|список|все (?:встреч|визит|переговор|поездк)|сколько раз|скільки раз|перелічи|усі (?:зустріч|візит)|list|how many times|all (?:the )?(?:meetings|visits|trips|talks))|几次|幾次|哪些/iu;

const meetings = ['meet', 'talks', 'visit', 'arrive', 'host'];

/** What may stand beside them without asking for something else ("с какими министрами", "в прошлом году"). */
const besideMeetings = [
  'minister',
  'president',
  'ambassador',
  'delegation',
  'discuss',
  'year',
  'month',
  'last',
  'lead',
];

/** Reads what a question asks for. */
export function readAsked(question: { readonly text: string; readonly standalone: string }, findings: Findings): Asked {
  const text = asksNothing(question.text, findings.language) ? question.standalone : question.text;
  const names = askedNames(findings);
  const kinds = questionKinds(text, findings.language);
  const subjects = subjectsIn(text);
  const isOpen = kinds.some((kind) => kind === 'who' || kind === 'which');
  const isAboutMeetings =
    meetings.some((meeting) => subjects.has(meeting)) &&
    [...subjects].every((subject) => meetings.includes(subject) || besideMeetings.includes(subject));
  return {
    text,
    standalone: question.standalone,
    language: findings.language,
    kinds,
    names,
    keys: new Set(names.flatMap((name) => name.keys)),
    period: findings.period,
    asksPublication: kinds.includes('when') && publication.test(text),
    asksMeetings: isAboutMeetings && (isOpen || lists.test(text)) && (findings.period?.order ?? null) === null,
  };
}

/** "А Лавров?", "And in 2023?" ask what the question before them asked. */
function asksNothing(text: string, language: LanguageCode): boolean {
  return questionKinds(text, language).every((kind) => kind === 'other' || kind === 'yes-no');
}
