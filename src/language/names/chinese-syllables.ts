/** The Palladius system by pinyin initial, `-` where a syllable has none. Soft signs are left out and э is written е, as keys do not tell them apart. */
const initials = readPairs(
  'b:б p:п m:м f:ф d:д t:т n:н l:л g:г k:к h:х j:цз q:ц x:с zh:чж ch:ч sh:ш r:ж z:цз c:ц s:с -:',
);

/** Palladius by pinyin final; `ong` is written un, `ng` n. */
const finals = readPairs(
  'a:а e:е ai:ай ei:ей ao:ао ou:оу an:ан en:ен er:ер i:и ia:я ie:е iao:яо iu:ю ian:ян in:ин u:у ua:уа uo:о uai:уай ui:уй uan:уан un:ун',
);

/** Finals in u after j, q and x, where u is ü. */
const softFinals = readPairs('u:юй ue:юе uan:юан un:юн');

/** Syllables without an initial, and those that break the pattern; a syllable may stand twice. */
const irregular =
  `yi:и ya:я ye:е yao:яо you:ю yan:ян yin:ин wu:у wa:ва wo:во wai:вай wei:вей wan:ван wen:вен yu:юй yue:юе yuan:юан yun:юн
  hui:хуей hui:хуй shui:шуй shui:шуей gui:гуй gui:гуей kui:куй kui:куей rui:жуй rui:жуей lu:лу lu:люй nu:ну nu:нюй lue:люе zhi:чжи zhi:чжы chi:чи
  chi:чы shi:ши shi:шы ri:жи ri:жы zi:цзы ci:цы si:сы fo:фо bo:бо po:по mo:мо`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]);

/** Commonest surnames, in the spelling of keys: without them a lower-case "the man in a tan van" would be Chinese. */
const surnames = new Set(
  `hua wan li zhan liu chen yan huan zhao wu zhou xu sun ma zhu hu guo he lin gao luo zhen lian sun xie tan han cao den xu fen zen pen xiao tian
  dun pan yuan cai jian yu du ye chen wei su lu din ren lu yao shen zhun jian cui tan fan wan shi liao jia xia fu bai zou men xun qin qiu
  jian yin xue yan duan lei hou lun shi tao he gu mao hao gun shao wan qian xi kun yue mi`.split(/\s+/u),
);

let byPinyin: ReadonlySet<string> | null = null;
let byPalladius: ReadonlyMap<string, string> | null = null;

/**
 * Readings of a word as Mandarin syllables in folded pinyin (tones off, ü as u, ng as n: "Цзиньпин", "Jinping" → `jin pin`), from pinyin or from the
 * Palladius system as Russian and Ukrainian write it, with case endings also cut (Вана → `wan`); empty where it is no such word.
 */
export function chineseReadings(word: string, language: string): string[][] {
  const lower = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0308\u030c'’ʼ-]/gu, '')
    .normalize('NFC');
  if (/^[a-z]+$/u.test(lower)) return segment(foldPinyin(lower), pinyinSyllables());
  if (!/^\p{Script=Cyrillic}+$/u.test(lower)) return [];
  const palladius = palladiusSyllables();
  const folded = foldCyrillic(word.toLowerCase(), language);
  const spellings = [folded, folded.replace(/(?<=[нй])(?:ом|ем|[аеуюя])$/u, '').replace(/(?<=[аеуо])[еюя]$/u, 'й')];
  const found = [...new Set(spellings)].flatMap((spelling) => segment(spelling, palladius));
  return found.map((syllables) => syllables.map((syllable) => palladius.get(syllable) ?? syllable));
}

/** Whether folded pinyin syllables begin with one of the commonest surnames. */
export function beginsWithSurname(syllables: readonly string[]): boolean {
  return surnames.has(syllables[0] ?? '');
}

/** Pinyin as keys write it: Lü → lu, Wang → wan, Zhong → zhon. */
export function foldPinyin(pinyin: string): string {
  return pinyin
    .replace(/ü|yu(?=$|[^aen])|v/gu, (part) => (part === 'yu' ? 'yu' : 'u'))
    .replace(/(?<=[nl])yu/gu, 'u')
    .replace(/ng(?![aeiou])/gu, 'n')
    .replace(/(?<=[jqx])ion(?![aeiou])|on(?![aeiou])/gu, 'un');
}

/** ru и and uk і are one sound, ru ы and uk и the other; soft signs and е/э are written one way or the other by different hands. */
function foldCyrillic(word: string, language: string): string {
  const letters =
    language === 'uk'
      ? word
          .replaceAll('и', 'ы')
          .replace(/[ії]/gu, 'и')
          .replace(/(?<=[цчшж])ы/gu, 'ы')
      : word.replace(/[ії]/gu, 'и');
  return letters
    .replace(/[эєё]/gu, 'е')
    .replace(/[ьъ'’ʼ]/gu, '')
    .replace(/нн/gu, 'н');
}

/** The segmentations of a word into at most four syllables, longest syllables first; two of them are enough. */
function segment(word: string, syllables: { has(syllable: string): boolean }): string[][] {
  const found: string[][] = [];
  const walk = (rest: string, path: readonly string[]) => {
    if (found.length === 2 || path.length > 4) return;
    if (rest === '') {
      if (path.length > 0) found.push([...path]);
      return;
    }
    for (let length = Math.min(6, rest.length); length > 0; length--) {
      // Inside a word no syllable is a bare vowel: Чжао is not Чжа-о.
      if (path.length > 0 && length === 1) continue;
      if (syllables.has(rest.slice(0, length))) walk(rest.slice(length), [...path, rest.slice(0, length)]);
    }
  };
  walk(word, []);
  return found;
}

function pinyinSyllables(): ReadonlySet<string> {
  byPinyin ??= new Set(allSyllables().map(([pinyin]) => pinyin));
  return byPinyin;
}

function palladiusSyllables(): ReadonlyMap<string, string> {
  byPalladius ??= new Map(
    allSyllables()
      .toReversed()
      .map(([pinyin, cyrillic]) => [cyrillic, pinyin]),
  );
  return byPalladius;
}

function allSyllables(): [pinyin: string, cyrillic: string][] {
  const breaking = new Set(irregular.map(([pinyin]) => pinyin));
  const list = [...irregular];
  for (const [letter, cyrillic] of initials) {
    const initial = letter === '-' ? '' : letter;
    const isSoft = /^[jqx]$/u.test(initial);
    const own = isSoft ? [...[...finals].filter(([final]) => final.startsWith('i')), ...softFinals] : [...finals];
    for (const [final, ending] of own) {
      const needsSoft = final.startsWith('i') && !isSoft && /^(?:zh?|ch?|sh?|r|g|k|h|f|)$/u.test(initial);
      const needsInitial = initial === '' && final.startsWith('u');
      if (!needsSoft && !needsInitial && !breaking.has(initial + final))
        list.push([initial + final, cyrillic + ending]);
    }
  }
  return list;
}

function readPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));
}
