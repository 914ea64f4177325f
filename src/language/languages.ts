/** ISO 639-1 codes of the languages the product knows rules for; other codes are carried through untouched. */
export const knownLanguages = ['ru', 'uk', 'en', 'zh', 'kk', 'ky', 'ro'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

/** An ISO 639-1 code (ISO 639-3 where there is none), or `und` where nothing could be told. */
export type LanguageCode = string;

const scripts = new Map<LanguageCode, string>();

/** The script a language is written in, as ISO 15924 names it ("Cyrl", "Latn", "Hans"), by Unicode's likely subtags; Latin where nothing is known. */
export function scriptOf(language: LanguageCode): string {
  const known = scripts.get(language);
  if (known !== undefined) return known;
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  scripts.set(language, script);
  return script;
}

/** Languages the product itself speaks; everything else is answered in English words. */
export const interfaceLanguages = ['ru', 'uk', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The interface language for a language code: itself where its words exist, English otherwise. */
export function interfaceLanguageFor(code: LanguageCode): InterfaceLanguage {
  return interfaceLanguages.find((language) => language === code) ?? 'en';
}
