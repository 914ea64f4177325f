/** ISO 639-1 codes of the languages the product knows rules for; other codes are carried through untouched. */
export const knownLanguages = ['ru', 'uk', 'en', 'zh', 'kk', 'ky', 'ro'] as const;
export type KnownLanguage = (typeof knownLanguages)[number];

/** An ISO 639-1 code (ISO 639-3 where there is none), or `und` where nothing could be told. */
export type LanguageCode = string;

/** Languages the product itself speaks; everything else is answered in English words. */
export const interfaceLanguages = ['ru', 'uk', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The interface language for a language code: itself where its words exist, English otherwise. */
export function interfaceLanguageFor(code: LanguageCode): InterfaceLanguage {
  return interfaceLanguages.find((language) => language === code) ?? 'en';
}
