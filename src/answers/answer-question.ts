import { ModelError } from '../errors.ts';
import type { Day } from '../language/dates/day.ts';
import type { LanguageCode } from '../language/languages.ts';
import { interfaceLanguageFor } from '../language/languages.ts';
import type { Findings } from '../search/retrieval/findings.ts';
import { wordsFor } from '../words/words.ts';
import type { Answer, RefusalReason } from './answer.ts';
import { citeSentences } from './cite-sentences.ts';
import { answeredWith, type Composed } from './composed.ts';
import { type Beyond, composeBeyond } from './quoting/compose-beyond.ts';
import { composeFromQuotes, type Preparation, prepareAnswer } from './quoting/compose-from-quotes.ts';
import { listByDate } from './quoting/list-question.ts';
import { type Prepared, prepareByReading, type ReadPassages } from './read-passages.ts';
import { describeRefusal } from './refusing/describe-refusal.ts';
import { suggestQuestions } from './refusing/suggest-questions.ts';
import { type AnswerTrace, traceAnswer } from './trace-answer.ts';
import { type Writer, type Written, writeWithModel } from './writing/write-with-model.ts';

/** A question ready to be answered. */
export interface Question {
  /** As asked. */
  readonly text: string;
  /** The same with what it leaves to the conversation filled in; what is searched and answered. */
  readonly standalone: string;
  readonly language: LanguageCode;
  /** The permanent number of the one article that is asked; absent for all. */
  readonly withinArticle?: number | undefined;
  /** Asks for more than has been shown of it. */
  readonly beyond?: Beyond | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with each statement of a model as it is verified, for a preview. */
  readonly onStatement?: ((text: string) => void) | undefined;
  /** Hears why the answer is what it is. */
  readonly onTrace?: ((trace: AnswerTrace) => void) | undefined;
}

/** What answering needs from outside. */
export interface AnswerParts {
  readonly find: (question: {
    readonly text: string;
    readonly language: LanguageCode;
    readonly withinArticle?: number | undefined;
    readonly isList?: boolean | undefined;
  }) => Promise<Findings>;
  readonly read: ReadPassages;
  /** A model that writes the answers; null makes them of quotes. */
  readonly writer: (() => Promise<Writer>) | null;
  readonly today: () => Day;
  /** A clock that only moves forward. */
  readonly milliseconds: () => number;
  /** Hears why a model could not be used, and what it wrote that was not shown. */
  readonly onModelTrouble: (trouble: { readonly error?: ModelError; readonly dropped?: Written['dropped'] }) => void;
}

/** The middle of the product: question -> findings -> what answers -> answer with citations, or an honest refusal. */
export async function answerQuestion(question: Question, parts: AnswerParts): Promise<Answer> {
  const start = parts.milliseconds();
  const { standalone: text, language, withinArticle } = question;
  const first = await parts.find({ text, language, withinArticle, isList: listByDate(text, language) !== null });
  const { findings, preparation } = await prepare(question, first, parts);
  const found = parts.milliseconds();
  const ground = { preparation, findings, parts };
  const written = await writeIfCovered(question, ground);
  question.onTrace?.(traceAnswer(question, ground, written?.written ?? null));
  const composed = written?.composition ?? { ...fromQuotes(question, ground), composedBy: 'quotes' };
  const suggestedQuestions = await suggestionsFor(question, composed.refusal, ground);
  const end = parts.milliseconds();
  return {
    question: question.text,
    language,
    ...composed,
    ...(suggestedQuestions.length > 0 ? { suggestedQuestions } : {}),
    ...(withinArticle === undefined ? {} : { withinArticle }),
    retrieved: findings.ranking.map(({ path, similarity }) => ({ path, similarity: round(similarity) })),
    milliseconds: { retrieve: round(found - start), compose: round(end - found), total: round(end - start) },
  };
}

/** What else is told of the same needs no second reading. */
async function prepare(question: Question, findings: Findings, { read }: AnswerParts): Promise<Prepared> {
  const prepared = { findings, preparation: prepareAnswer(question, findings) };
  return question.beyond === undefined ? prepareByReading(question, prepared, read) : prepared;
}

/** What may be asked instead of a question that was refused. */
async function suggestionsFor(
  { language, withinArticle, beyond }: Question,
  refusal: RefusalReason | undefined,
  { preparation, findings, parts }: Ground,
): Promise<string[]> {
  if (refusal === undefined || withinArticle !== undefined || beyond !== undefined) return [];
  const isAnswered = async (text: string, path: string | null) => {
    const asked = { text, standalone: text };
    const found = await parts.find({ text, language, isList: listByDate(text, language) !== null });
    const first = { findings: found, preparation: prepareAnswer(asked, found) };
    if (!first.preparation.coverage.isCovered) return false;
    const read = await prepareByReading(asked, first, parts.read);
    const { status, citations } = composeFromQuotes(read.preparation, read.findings);
    return status === 'answered' && (path === null || citations.some((citation) => citation.path === path));
  };
  return suggestQuestions(
    { asked: preparation.asked, findings, refusal },
    { isAnswered, milliseconds: parts.milliseconds },
  );
}

function fromQuotes({ beyond }: Question, { preparation, findings }: Ground): Composed {
  return beyond === undefined ? composeFromQuotes(preparation, findings) : composeBeyond(preparation, findings, beyond);
}

interface Ground {
  readonly preparation: Preparation;
  readonly findings: Findings;
  readonly parts: AnswerParts;
}

type Composition = Composed & Pick<Answer, 'composedBy'>;

/** What a model wrote, and the answer that it makes; a null composition leaves the answer to the quotes. */
interface ModelAnswer {
  readonly written: Written | null;
  readonly composition: Composition | null;
}

/** The model's answer where there is a model and the sources cover the question. */
async function writeIfCovered(question: Question, ground: Ground): Promise<ModelAnswer | null> {
  const { preparation, findings, parts } = ground;
  // Who published a page stands beside its text, which is all that a model sees.
  if (question.beyond !== undefined || preparation.asked.asksPublisher !== null) return null;
  // What the sources do not hold is not put before a model: it would find something to say.
  if (parts.writer === null || !preparation.coverage.isCovered) return null;
  try {
    const writer = await parts.writer();
    const { standalone, language, signal, onStatement } = question;
    const task = { question: standalone, language, findings, ranked: preparation.ranked, today: parts.today() };
    const written = await writeWithModel(writer, { ...task, signal, onStatement });
    if (written.dropped.length > 0) parts.onModelTrouble({ dropped: written.dropped });
    return { written, composition: fromModel(written, writer.chatModel.name, ground) };
  } catch (error) {
    if (!(error instanceof ModelError) || question.signal?.aborted) throw error;
    parts.onModelTrouble({ error });
    const quotes = composeFromQuotes(preparation, findings);
    const { modelNotReached } = wordsFor(interfaceLanguageFor(question.language)).chat;
    const notes = [...(quotes.notes ?? []), modelNotReached];
    return { written: null, composition: { ...quotes, notes, composedBy: 'quotes' } };
  }
}

function fromModel(written: Written, name: string, { preparation, findings }: Ground): Composition | null {
  if (written.supported.length > 0) {
    return { ...answeredWith(citeSentences(written.supported, findings.articles), []), composedBy: name };
  }
  if (!written.wasDeclined) return null;
  const text = describeRefusal(preparation.asked, { isCovered: false, reason: 'nothing-near' }, findings);
  return { status: 'not-in-sources', refusal: 'nothing-near', text, statements: [], citations: [], composedBy: name };
}

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
