import type { LanguageCode } from '../../language/languages.ts';
import { splitSentences } from '../../language/split-sentences.ts';
import type { CompletionPart } from '../../models/visible-text.ts';

/** A statement as the model wrote it, with the keys that stood at its end. */
export interface DraftStatement {
  readonly text: string;
  readonly keys: readonly string[];
}

/** What reading a draft yields: statements, and the news that those before are void. */
export type DraftEvent =
  | { readonly kind: 'statement'; readonly statement: DraftStatement }
  | { readonly kind: 'restart' };

/** The line a model writes when the passages do not answer. */
export const noAnswerLine = 'NO ANSWER';

const keyGroups = /[[(【（]\s*(?:passages?\s+)?([A-Za-z]{1,3}\d{1,4}(?:\s*[,;]\s*[A-Za-z]{1,3}\d{1,4})*)\s*[\])】）]/gu;
const numberMarks = /\[\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*\]/g;
const label = /^\s*(?:\**\s*)(?:answer|statement|ответ|відповідь|assistant|ассистент)\s*\d*\s*(?:\**)\s*[:：]\s*/iu;

/**
 * Reads statements off a stream line by line, each as soon as its line is complete. A line may hold several, each with its keys behind it.
 * The last line of a draft that was cut counts only when it ends with a key.
 */
export async function* readStatements(
  parts: AsyncIterable<CompletionPart>,
  options: { readonly language: LanguageCode; readonly isComplete: () => boolean },
): AsyncGenerator<DraftEvent> {
  let line = '';
  for await (const part of parts) {
    if (part.kind === 'restart') {
      line = '';
      yield { kind: 'restart' };
      continue;
    }
    line += part.text;
    for (let end = line.indexOf('\n'); end >= 0; end = line.indexOf('\n')) {
      yield* statementsOf(line.slice(0, end), options.language);
      line = line.slice(end + 1);
    }
  }
  if (options.isComplete() || endsWithKey(line)) yield* statementsOf(line, options.language);
}

function endsWithKey(line: string): boolean {
  const last = [...line.matchAll(keyGroups)].at(-1);
  return last !== undefined && /^[\s.]*$/.test(line.slice(last.index + last[0].length));
}

function* statementsOf(rawLine: string, language: LanguageCode): Generator<DraftEvent> {
  const line = rawLine.replace(label, '');
  if (line.trim() === '' || isNoAnswer(line)) return;
  let start = 0;
  for (const { end, keys, textEnd } of joinedGroups(line)) {
    const statements = sentencesOf(line.slice(start, textEnd), language);
    // Sentences that share the keys behind them are judged one by one.
    for (const text of statements) yield { kind: 'statement', statement: { text, keys } };
    start = end;
  }
  for (const text of sentencesOf(line.slice(start), language))
    yield { kind: 'statement', statement: { text, keys: [] } };
}

/** "[K1][K2]" and "[K1], [K2]" are one group. */
function joinedGroups(line: string): { keys: string[]; textEnd: number; end: number }[] {
  const groups: { keys: string[]; textEnd: number; end: number }[] = [];
  for (const match of line.matchAll(keyGroups)) {
    const keys = match[1]!.split(/[,;]/).map((key) => key.trim().toUpperCase());
    const end = match.index + match[0].length;
    const before = groups.at(-1);
    if (before !== undefined && /^[\s,;]*$/.test(line.slice(before.end, match.index))) {
      before.keys.push(...keys);
      before.end = end;
    } else {
      groups.push({ keys, textEnd: match.index, end });
    }
  }
  return groups;
}

function sentencesOf(text: string, language: LanguageCode): string[] {
  // A full stop behind the keys belongs to the statement before.
  const plain = text
    .replace(numberMarks, ' ')
    .replace(/^[\s.,;]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/\s([.,;])/g, '$1')
    .trim();
  const sentences = splitSentences(plain, language).map(({ start, end }) => plain.slice(start, end).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function isNoAnswer(line: string): boolean {
  const letters = line
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toUpperCase();
  return letters === noAnswerLine;
}
