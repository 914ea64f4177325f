import type { LanguageCode } from '../../language/languages.ts';

const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  ky: /\p{Script=Cyrillic}/u,
  en: /\p{Script=Latin}/u,
  ro: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
};
/** Letters that the other of two close languages does not have. */
const foreignLetters: Readonly<Record<string, RegExp>> = { ru: /[іїєґ]/u, uk: /[ыэъё]/u };
/** So many words with such letters are no name in its own spelling. */
const fewestForeignWords = 2;

/** Whether a text may be in the language: its small words in the language's script, and none that only its neighbour spells so. Unknown languages pass. */
export function isInLanguage(text: string, language: LanguageCode): boolean {
  const script = scripts[language];
  if (script === undefined) return true;
  // Capitals begin names and abbreviations, which may stay as they are elsewhere.
  const words = text.match(/(?<![\p{L}\p{N}])[\p{Ll}\p{Lo}]{2,}(?!\p{L})/gu) ?? [];
  if (words.length === 0) return true;
  const own = words.filter((word) => script.test(word)).length;
  if (own < words.length / 2) return false;
  const foreign = foreignLetters[language];
  return foreign === undefined || words.filter((word) => foreign.test(word)).length < fewestForeignWords;
}
