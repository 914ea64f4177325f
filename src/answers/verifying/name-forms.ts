/** Case endings that names take in Russian and Ukrainian; "-ов" is none of them, for it makes another name (Саид, Саидов). */
const slavic =
  'ого|его|ому|ему|ові|еві|єві|ою|ею|єю|ой|ей|ом|ем|єм|ым|им|їм|ий|ый|ій|ая|яя|ую|юю|ої|а|у|ю|я|е|є|и|ы|і|ї|й|ь|о';
/** Those of Kazakh and Kyrgyz, which follow the whole name. */
const turkic = '[нтд][ыиіуү]\\p{L}{0,2}|[гғкқ][аеәоө]|[нтд][аеәоө]н?|менен|мен|бен|пен|л[аеоө]р\\p{L}{0,3}';
const latin = "['’]s|s|ului|lui|ul|ei|i";

/** What is left of a name without its ending must be so long to tell it. */
const shortestStem = 3;

const caseEnding = new RegExp(`(?:${slavic})$`, 'iu');

/** Finds a name as it is written, in any of its case forms: the surname alone where it is long enough, every word where it is not ("Ван И", "Цой Сон Хи"). */
export function formsOfName(name: string): RegExp {
  if (/\p{Script=Han}/u.test(name)) return new RegExp(name.replaceAll(/[^\p{L}\p{N}]/gu, '.'), 'u');
  const words = name.split(/[\s-]+/u);
  const last = words.at(-1) ?? '';
  const wanted = words.length > 1 && [...last].length >= 4 ? [last] : words;
  return new RegExp(`(?<!\\p{L})${wanted.map(formsOfWord).join('[\\s-]+')}(?!\\p{L})`, 'iu');
}

function formsOfWord(word: string): string {
  const plain = word.replace(/['’]s$/u, '');
  const escaped = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '.');
  if ([...plain].length < shortestStem) return `${escaped(plain)}\\p{L}?`;
  if (!/\p{Script=Cyrillic}/u.test(plain)) return `${escaped(plain)}(?:${latin})?`;
  const stem = plain.replace(caseEnding, '');
  const base = [...stem].length >= shortestStem ? stem : plain;
  return `${escaped(base)}(?:${slavic})?(?:${turkic})?`;
}
