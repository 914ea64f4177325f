import type { LanguageCode } from '../../language/languages.ts';

/** Case endings that names take in Russian and Ukrainian; "-ов" is none of them, for it makes another name (Саид, Саидов). */
export const slavicEnding =
  /^(?:а|у|ю|я|е|є|и|ы|і|ї|й|ь|о|ой|ою|ей|ею|єю|ом|ем|єм|ым|им|їм|ій|ий|ый|ая|яя|ую|юю|ое|ої|ого|его|ому|ему|ові|еві|єві|ым|ами|ями|ам|ям|ах|ях|ьом|ьо)?$/iu;
/** Those of Kazakh and Kyrgyz. */
export const turkicEnding =
  /^(?:-?(?:[нтд][ыиіуүоө]\p{L}{0,2}|[гғкқ][аеәоө]|[нтдб][аеәоө]н?|менен|мен|бен|пен|л[аеоөуү]р\p{L}{0,4}|[ыиіу]))?$/iu;
const romanianEnding = /^(?:ului|lui|ul|ei|ii|i|a|e|u|iei|ilor|lor)?$/iu;
const englishEnding = /^(?:['’]?s|['’])?$/iu;

/** The case endings of the language in which a word is written. */
export function endingOf(word: string, language: LanguageCode): RegExp {
  if (!/\p{Script=Cyrillic}/u.test(word)) return language === 'ro' ? romanianEnding : englishEnding;
  return language === 'kk' || language === 'ky' ? turkicEnding : slavicEnding;
}
