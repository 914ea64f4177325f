/** Cyrillic letters as the Latin ones that most spellings give them. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  қ: 'k',
  ғ: 'g',
  ң: 'n',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  һ: 'h',
  ә: 'a',
};

/** A word in Latin letters of one kind, however its language writes the sound: k for c, h for kh, v for w. */
export function inLatin(word: string): string {
  const letters = Array.from(word.toLowerCase(), (letter) => latin[letter] ?? letter).join('');
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('y', 'i')
    .replace(/c(?!h)/g, 'k')
    .replaceAll('kh', 'h')
    .replaceAll('sch', 'sh')
    .replace(/d?zh|dj/g, 'j')
    .replace(/^(?:wh?|u(?=[aeio]))/g, 'v')
    .replaceAll('w', 'v')
    .replace(/q(?!u)/g, 'ch');
}

/** Polish, Italian and Hungarian letters as Slavic languages write their sounds: Wierzchoń is Вежхонь, Bologna Болонья, Győr Дьёр. */
export function asHeard(base: string): string[] {
  // Croatian and Serbian: "Ivica" is Ивица, whose last vowel is an ending.
  if (/^\p{Script=Latin}+$/u.test(base) && /ca?$/u.test(base))
    return [base.replace(/ca?$/u, 'ts'), base.replace(/ca?$/u, 'tsa')];
  if (!/rz|sz|cz|ł|gn|gy/u.test(base)) return [];
  const polish = base.replaceAll('ch', 'h').replaceAll('cz', 'ch').replaceAll('sz', 'sh').replaceAll('rz', 'zh');
  return [polish.replaceAll('ł', 'l'), base.replace(/gn(?=[aeio])/gu, 'n'), base.replace(/gy/gu, 'd')];
}
