import type { LanguageCode } from '../language/languages.ts';
import { type QuestionKind, questionKinds } from '../language/question-kind.ts';
import { subjectsIn } from '../language/subjects.ts';
import type { Findings, NameInQuestion } from '../search/findings.ts';

/** A question as answering sees it: its text, what it asks for and the names it holds. */
export interface Asked {
  /** As asked; what it asks for is read here. */
  readonly text: string;
  /** With what the conversation adds; what it is about is read here. */
  readonly standalone: string;
  readonly language: LanguageCode;
  readonly kinds: readonly QuestionKind[];
  /** Names that are written as such, or that the corpus knows; a publisher of the pages is none of them. */
  readonly names: readonly NameInQuestion[];
  /** All keys of those names. */
  readonly keys: ReadonlySet<string>;
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

/** Reads what a question asks for. */
export function readAsked(question: { readonly text: string; readonly standalone: string }, findings: Findings): Asked {
  const names = findings.names.filter(
    (name) => !name.isPublisher && (name.isCertain || (name.articleNumbers.length > 0 && isTelling(name, findings))),
  );
  const kinds = questionKinds(question.text, findings.language);
  const subjects = subjectsIn(question.text);
  const isOpen = kinds.some((kind) => kind === 'who' || kind === 'which');
  return {
    ...question,
    language: findings.language,
    kinds,
    names,
    keys: new Set(names.flatMap((name) => name.keys)),
    asksPublication: kinds.includes('when') && publication.test(question.text),
    asksMeetings: lists.test(question.text) || (isOpen && meetings.some((meeting) => subjects.has(meeting))),
  };
}

/** A small word that half of the articles hold is no name, whatever its letters sound like. */
function isTelling(name: NameInQuestion, { articleCount }: Findings): boolean {
  return name.isPlace || name.articleNumbers.length <= Math.max(2, articleCount / 2);
}
