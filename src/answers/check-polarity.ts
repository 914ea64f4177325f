import { functionWordSet } from '../language/function-words.ts';
import type { LanguageCode } from '../language/languages.ts';
import { countNegations, deniedWords } from '../language/negation.ts';
import { stemWords } from '../language/stem-words.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

const boundaries =
  /[,;:—()]|\s[–-]\s|(?<!\p{L})(?:но|однако|хотя|але|проте|однак|хоча|but|although|though|while|whereas|dar|however)(?!\p{L})|[，；：。]/giu;
/** A denial in a sentence longer than this may be about something else than the statement. */
const mostWordsOfOneThought = 25;
/** The share of a statement's words in a clause that makes the clause its subject. */
const leastOverlap = 0.6;

/**
 * Whether a statement denies what its sources affirm, or the other way round. In one language the words that are denied are compared, and
 * the clause that shares most words; across languages only whether there is a denial at all.
 */
export function turnsNegation(statement: Said, sources: readonly SourceSentence[], quote: SourceSentence): boolean {
  const said = countNegations(statement.text);
  const alike = sources.filter(({ language }) => language === statement.language);
  const isDeniedAnywhere = sources.some(({ text }) => countNegations(text) > 0);
  if (alike.length > 0 && turnsWords(statement, alike)) return true;
  if (said > 0) return !isDeniedAnywhere;
  if (quote.language === statement.language) return deniesClauseOf(statement, quote);
  return countNegations(quote.text) % 2 === 1 && wordsIn(quote.text) <= mostWordsOfOneThought;
}

/** A word denied here and affirmed there. */
function turnsWords(statement: Said, sources: readonly Said[]): boolean {
  const own = deniedStems(statement);
  const known = sources.map((source) => ({
    all: contentStems(source.text, source.language),
    denied: deniedStems(source),
  }));
  const affirmed = (stem: string) => known.some(({ all, denied }) => all.has(stem) && !denied.has(stem));
  const denied = (stem: string) => known.some((source) => source.denied.has(stem));
  if ([...own].some((stem) => affirmed(stem) && !denied(stem))) return true;
  const said = contentStems(statement.text, statement.language);
  return [...said].some((stem) => !own.has(stem) && denied(stem) && !affirmed(stem)) && own.size === 0;
}

function deniedStems({ text, language }: Said): ReadonlySet<string> {
  return new Set(deniedWords(text).flatMap((word) => stemWords(word, language)));
}

/** The statement affirms what the quote's clause about the same denies. */
function deniesClauseOf(statement: Said, quote: SourceSentence): boolean {
  const said = contentStems(statement.text, statement.language);
  const clauses = quote.text.split(boundaries).map((text) => {
    const stems = contentStems(text, quote.language);
    return { text, overlap: [...said].filter((stem) => stems.has(stem)).length / said.size };
  });
  const best = clauses.toSorted((a, b) => b.overlap - a.overlap)[0];
  return best !== undefined && best.overlap >= leastOverlap && countNegations(best.text) % 2 === 1;
}

function contentStems(text: string, language: LanguageCode): ReadonlySet<string> {
  const small = functionWordSet(language);
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).flatMap((word) => stemWords(word, language)));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
