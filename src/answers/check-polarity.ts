import { functionWordSet } from '../language/function-words.ts';
import type { LanguageCode } from '../language/languages.ts';
import { countNegations, isNegative } from '../language/negation.ts';
import { stemWords } from '../language/stem-words.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

const boundaries =
  /[,;:—()]|\s[–-]\s|(?<!\p{L})(?:но|однако|хотя|але|проте|однак|хоча|but|although|though|while|whereas|dar|however)(?!\p{L})|[，；：。]/giu;

/**
 * Whether a statement denies what its sources affirm, or the other way round. In one language each clause is held against the source's
 * clause that shares most of its words; across languages only the whole sentences can be compared.
 */
export function turnsNegation(statement: Said, sources: readonly SourceSentence[], quote: SourceSentence): boolean {
  const alike = sources.filter(({ language }) => language === statement.language);
  if (alike.length === 0) return turnsAcrossLanguages(statement, quote);
  const known = alike.flatMap((source) => clausesOf(source));
  return clausesOf(statement).some((clause) => isTurned(clause, known));
}

interface Clause {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly isNegative: boolean;
}

function clausesOf({ text, language }: Said): Clause[] {
  return text
    .split(boundaries)
    .map((part) => ({ text: part, stems: contentStems(part, language), isNegative: isNegative(part, language) }))
    .filter(({ stems, isNegative: denies }) => stems.size > 0 || denies);
}

function contentStems(text: string, language: LanguageCode): ReadonlySet<string> {
  const small = functionWordSet(language);
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).flatMap((word) => stemWords(word, language)));
}

function isTurned(clause: Clause, known: readonly Clause[]): boolean {
  let best = 0;
  let alike: Clause[] = [];
  for (const source of known) {
    const shared = [...clause.stems].filter((stem) => source.stems.has(stem)).length;
    // Of two clauses with the same words the shorter says it more plainly.
    const overlap = shared === 0 ? 0 : shared + shared / (1 + source.stems.size);
    if (overlap > best + 0.2) [best, alike] = [overlap, [source]];
    else if (overlap > best - 0.2 && overlap > 0) alike.push(source);
  }
  if (alike.length === 0) return clause.isNegative && !known.some((source) => source.isNegative);
  return alike.every((source) => source.isNegative !== clause.isNegative);
}

function turnsAcrossLanguages(statement: Said, quote: SourceSentence): boolean {
  const said = countNegations(statement.text, statement.language);
  const known = countNegations(quote.text, quote.language);
  if (said > 0 && known === 0) return true;
  return said === 0 && known === 1 && clausesOf(quote).length <= 2 && isNegative(quote.text, quote.language);
}
