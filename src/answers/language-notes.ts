import { interfaceLanguageFor, type LanguageCode } from '../language/languages.ts';
import { wordsFor } from '../words/words.ts';
import type { SupportedStatement } from './cite-sentences.ts';

/** The note that quotes are in another language than the asker's, naming it; none where they are not. */
export function languageNotes(asked: LanguageCode, ofQuotes: readonly LanguageCode[]): string[] {
  const language = interfaceLanguageFor(asked);
  const others = [...new Set(ofQuotes)].filter((code) => code !== asked);
  if (others.length === 0) return [];
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return [wordsFor(language).chat.quotedIn(others.map((code) => names.of(code) ?? code).join(', '))];
}

/** The languages of the articles that statements rest on. */
export function languagesOf(supported: readonly SupportedStatement[]): LanguageCode[] {
  return supported.flatMap(({ support }) => support.map(({ article }) => article.language));
}
