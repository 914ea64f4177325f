import type { LanguageCode } from '../languages.ts';

/** Abbreviations that two states share, with what else on the page tells which is meant. */
const ambiguous: Readonly<
  Record<string, readonly { readonly key: string; readonly witness: RegExp; readonly languages: string }[]>
> = {
  кр: [
    { key: 'place:KG', witness: /к[иы]рг[иы]з|қырғыз|бишкек/iu, languages: 'ky' },
    {
      key: 'place:KR',
      witness: /южн\p{L}+ коре|республик\p{L} коре|сеул|оңтүстік корея|түштүк корея/iu,
      languages: '',
    },
  ],
  рк: [
    { key: 'place:KZ', witness: /казахстан|қазақстан|казакстан|астан[аеуы]/iu, languages: 'kk' },
    {
      key: 'place:KR',
      witness: /южн\p{L}+ коре|республик\p{L} коре|сеул|оңтүстік корея|түштүк корея/iu,
      languages: '',
    },
  ],
  қр: [{ key: 'place:KZ', witness: /./u, languages: 'kk' }],
  рб: [{ key: 'place:BY', witness: /беларус|белорус|минск/iu, languages: '' }],
  рм: [{ key: 'place:MD', witness: /молдов|молдав|кишин/iu, languages: '' }],
  рт: [{ key: 'place:TJ', witness: /таджик|душанбе/iu, languages: '' }],
  ру: [{ key: 'place:UZ', witness: /узбек|ташкент/iu, languages: '' }],
  rm: [{ key: 'place:MD', witness: /moldov|chișin/iu, languages: 'ro' }],
};

/**
 * The key of an abbreviated state in capitals (КР, РК): the state where the text or its language leaves one, else `abbr:кр`, which
 * agrees only with itself; null for any other word.
 */
export function stateAbbreviation(word: string, text: string, language: LanguageCode): string[] | null {
  if (word !== word.toUpperCase()) return null;
  const choices = ambiguous[word.toLowerCase()];
  if (choices === undefined) return null;
  const told = choices.filter(({ witness }) => witness.test(text));
  const spoken = choices.filter(({ languages }) => languages.split(' ').includes(language));
  const [only, second] = told.length > 0 ? told : spoken;
  return only !== undefined && second === undefined ? [only.key] : [`abbr:${word.toLowerCase()}`];
}
