import type { Day } from '../../language/dates/day.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { QuotablePassage, Support } from '../quotable-passage.ts';
import { cleanModelText } from '../writing/clean-model-text.ts';
import type { KeyedPassages } from '../writing/draft-answer.ts';
import { isInLanguage } from '../writing/is-in-language.ts';
import type { DraftStatement } from '../writing/read-statements.ts';
import { withDatesOfPage } from './dated-words.ts';
import { type RejectionReason, verifyStatement } from './verify-statement.ts';

/** A statement that its sentences carry; the first of them is the quote. */
export interface SupportedDraft {
  readonly text: string;
  readonly support: readonly Support[];
}

/** A statement that is not shown, why, and the words that were not supported. */
export interface DroppedStatement {
  readonly text: string;
  readonly reason: RejectionReason;
  readonly found: string;
}

interface JudgeParts {
  readonly language: LanguageCode;
  readonly passages: KeyedPassages;
  readonly embed: (texts: readonly string[]) => Promise<readonly ArrayLike<number>[]>;
  readonly today: Day;
  readonly onStatement?: ((statement: SupportedDraft) => void) | undefined;
}

const pronoun =
  /^(?:он|она|они|оно|его|е[её]|их|ему|ей|им|тот|та|те|вон[аио]|він|його|її|їх|йому|їй|he|she|they|his|her|their|it|its|him|them|ол|олар|ал|алар|el|ea|ei|ele)(?!\p{L})|^[他她它]/iu;

/** Judges the statements of one draft, one after the other. */
export class DraftJudge {
  statements: SupportedDraft[] = [];
  dropped: DroppedStatement[] = [];
  readonly #parts: JudgeParts;
  readonly #vectors = new Map<string, ArrayLike<number>>();
  #wasDropped = false;

  constructor(parts: JudgeParts) {
    this.#parts = parts;
  }

  /** All that came before is void: the draft begins again. */
  restart(): void {
    this.statements = [];
    this.dropped = [];
    this.#wasDropped = false;
  }

  async take({ text: raw, keys }: DraftStatement): Promise<void> {
    const clean = cleanModelText(raw);
    if (clean.kind === 'unsafe') return this.#drop(raw, 'unsafe', clean.found);
    const passages = [...new Set(keys)].flatMap((key) => this.#parts.passages.get(key) ?? []);
    const text = withDatesOfPage(withFullStop(clean.text), this.#parts.language, passages);
    const unknown = keys.find((key) => !this.#parts.passages.has(key));
    if (unknown !== undefined) return this.#drop(text, 'unknown-key', unknown);
    if (keys.length === 0) return this.#drop(text, 'no-key', '');
    if (!isInLanguage(text, this.#parts.language)) return this.#drop(text, 'language', this.#parts.language);
    // Whom "he" means was said in a line that is not shown.
    if (pronoun.test(text) && this.#wasDropped) return this.#drop(text, 'pronoun', text.split(' ')[0]!);
    if (this.statements.some((shown) => sameWords(shown.text, text))) return this.#drop(text, 'duplicate', '');
    await this.#embed([text, ...passages.flatMap(sentencesOf)]);
    const { language, today } = this.#parts;
    const verdict = verifyStatement({
      text,
      language,
      passages,
      today,
      similarity: this.#similarityTo(text, passages),
    });
    if (verdict.kind === 'rejected') return this.#drop(text, verdict.reason, verdict.found);
    this.#wasDropped = false;
    const statement = { text, support: verdict.support };
    this.statements.push(statement);
    this.#parts.onStatement?.(statement);
  }

  #drop(text: string, reason: RejectionReason, found: string): void {
    this.#wasDropped = reason !== 'duplicate';
    this.dropped.push({ text, reason, found });
  }

  async #embed(texts: readonly string[]): Promise<void> {
    const missing = [...new Set(texts)].filter((text) => !this.#vectors.has(text));
    if (missing.length === 0) return;
    const vectors = await this.#parts.embed(missing);
    for (const [index, text] of missing.entries()) this.#vectors.set(text, vectors[index]!);
  }

  #similarityTo(text: string, passages: readonly QuotablePassage[]): (support: Support) => number | null {
    const own = this.#vectors.get(text);
    return ({ articleIndex, sentenceIndex }) => {
      const article = passages.find((passage) => passage.articleIndex === articleIndex)?.article;
      const other = this.#vectors.get(article?.sentences[sentenceIndex] ?? '');
      return own === undefined || other === undefined ? null : cosine(own, other);
    };
  }
}

function sentencesOf({ article, firstSentence, lastSentence }: QuotablePassage): readonly string[] {
  return article.sentences.slice(firstSentence, lastSentence + 1);
}

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let dot = 0;
  let normA = 0;
  let normB = 0;
  for (let index = 0; index < a.length; index++) {
    dot += a[index]! * b[index]!;
    normA += a[index]! ** 2;
    normB += b[index]! ** 2;
  }
  return dot / Math.sqrt(normA * normB);
}

function withFullStop(text: string): string {
  return /[.!?…。！？]["»”')]*$/u.test(text) ? text : `${text}.`;
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ');
  return words(a) === words(b);
}
