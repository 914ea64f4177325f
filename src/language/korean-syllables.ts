/** One Korean surname: its key, how Latin and Cyrillic texts write it in their several systems, and its Chinese characters. */
const surnames = `kim|kim gim|ким кім|金
ri|ri lee li yi rhee|ли ри лі рі|李
pak|pak park bak|пак|朴
choe|choe choi chwe|цой чхве цхве чхой чой чхое|崔
jong|jong jung chung chong jeong cheong|чон чен чжон джон чжун чун|郑 鄭
kang|kang gang|кан|姜 康
jo|jo cho|чо чжо|赵 趙 曹
yun|yun yoon|юн|尹
jang|jang chang|чан чжан|张 張
rim|rim lim im yim|рим лим им рім лім ім|林
han|han|хан|韩 韓
o|o oh|о|吴
so|so seo suh|со|徐
sin|sin shin|син шин сін шін|申
kwon|kwon gwon|квон|权 權
hwang|hwang|хван|黄
an|an ahn|ан|安
song|song|сон|宋
ryu|ryu yu yoo|рю ю лю|柳 刘
hong|hong|хон|洪
ko|ko go koh|ко го|高
mun|mun moon|мун|文
yang|yang ryang|ян рян|梁 杨
pae|pae bae|пэ бэ пе бе|裴
paek|paek baek paik|пэк бэк пек бек|白
ho|ho heo hur|хо|许
no|no ro roh noh|но ро|卢 盧
nam|nam|нам|南
sim|sim shim|сим шим сім шім|沈
ha|ha|ха|河
ju|ju chu joo|чу чжу|朱
ku|ku koo gu|ку гу|具
kwak|kwak|квак|郭
na|na ra|на ра|罗
jin|jin chin|чин чжин|陈
thae|thae tae|тхэ тэ тхе те|太
pan|pan ban|пан бан|潘
hyon|hyon hyun|хён хен|玄`;

/** Korean readings of the characters that given names use most, in the spelling of the North. */
const characters = `善son 姬hui 正jong 恩un 日il 成song 与yo 與yo 在jae 寅in 锡sok 悦yol 烈yol 泰thae 兑thae 振jin 镇jin 鎮jin 京kyong 和hwa 英yong 永yong 龙ryong
勇yong 哲chol 浩ho 虎ho 革hyok 赫hyok 植sik 基gi 男nam 南nam 明myong 民min 敏min 珉min 洙su 秀su 寿su 洪hong 光gwang 国guk 权gwon 德dok 东dong 俊jun 准jun
宪hon 先son 宣son 信sin 星song 松song 学hak 鹤hak 弼phil 河ha 亨hyong 炯hyong 惠hye 慧hye 槿gun 均gyun 贤hyon 铉hyon 炫hyon 显hyon 吉gil 千chon 天chon 春chun 忠chung
昌chang 灿chan 柱ju 周ju 宙ju 钟jong 宗jong 镐ho 昊ho 韩han 焕hwan 桓hwan 元won 源won 园won 云un 允yun 润yun 佑u 宇u 旭uk 义ui 仁in 仲jung 重jung 中jung
相sang 尚sang 尙sang 商sang 实sil 心sim 燮sop 范bom 凡bom 甲gap 奉bong 凤bong 鹏bung 福bok 守su 洛rak 来rae 爱ae 雪sol 松song 玉ok 淑suk 顺sun 舜sun 淳sun 承sung
胜sung 昇sung 圭gyu 奎gyu 揆gyu 京kyong 庆kyong 卿kyong 坤gon 官gwan 宽gwan 宅thaek 道do 斗du 烨yop 叶yop 映yong 影yong 荣yong 容yong 镕yong 庸yong 雄ung 应ung`;

const latinSyllable =
  /^(kk|tt|pp|ss|jj|ch|sh|th|ph|kh|[kgtdpbsjhmnrl])?[wy]?(yeo|eo|oo|ou|eu|oe|oi|ae|ui|wi|ee|[aeiou])(ng|[nmklptbg])?$/u;
const cyrillicSyllable =
  /^(чж|чх|дж|тх|пх|кх|сс|[кгтдпбсшчцжхмнрл])?(?:в|у(?=[аоеэ]))?(уй|ый|[аяоёуюыиіїеєэ])(н|м|к|п|л|т)?ь?$/u;

/** Sounds that the rival systems (Revised, McCune-Reischauer, the North's, Kontsevich, the older Russian) write differently become one letter. */
const classes: Readonly<Record<string, string>> = {
  kk: 'K',
  k: 'K',
  g: 'K',
  kh: 'K',
  tt: 'T',
  t: 'T',
  d: 'T',
  th: 'T',
  pp: 'P',
  p: 'P',
  b: 'P',
  ph: 'P',
  ss: 'S',
  s: 'S',
  sh: 'S',
  jj: 'C',
  j: 'C',
  ch: 'C',
  h: 'H',
  m: 'M',
  n: 'N',
  ng: 'N',
  r: 'L',
  l: 'L',
  к: 'K',
  г: 'K',
  кх: 'K',
  т: 'T',
  д: 'T',
  тх: 'T',
  п: 'P',
  б: 'P',
  пх: 'P',
  с: 'S',
  сс: 'S',
  ш: 'S',
  чж: 'C',
  чх: 'C',
  дж: 'C',
  ч: 'C',
  ц: 'C',
  ж: 'C',
  х: 'H',
  м: 'M',
  н: 'N',
  р: 'L',
  л: 'L',
};

let surnameKeys: ReadonlyMap<string, string> | null = null;
let characterKeys: ReadonlyMap<string, string> | null = null;

/** The keys (`ko:choe-SoN-Hi`) of a Korean name given as its words, surname first, three syllables in all; empty where it is none. */
export function koreanKeys(words: readonly string[], language: string): string[] {
  const [surname, ...given] = words.map((word) =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0306'’ʼ]/gu, (mark) => (mark === '\u0306' ? mark : ''))
      .normalize('NFC')
      .replace(/[йь]о/gu, 'ё'),
  );
  const bare = (surname ?? '')
    .replace(/(?<=\p{Script=Cyrillic}{2}н|м|к)(?:ом|[ауе])$/u, '')
    .replace(/(?<=цо)[еяю]м?$/u, 'й');
  const key = surnamesBySpelling().get(surname ?? '') ?? surnamesBySpelling().get(bare);
  if (key === undefined || given.length === 0 || given.length > 2) return [];
  const joined = given.join('-').replaceAll(/-+/gu, '-');
  const spellings = [joined, joined.replace(/(?<=[нмкплтй])(?:ом|ем|[ауея])$/u, '')];
  const found = spellings
    .flatMap((spelling) => twoSyllables(spelling))
    .map((pair) => pair.map((syllable) => syllableKey(syllable, language)));
  return [...new Set(found.filter((pair) => !pair.includes('')).map((pair) => `ko:${key}-${pair.join('-')}`))];
}

/** The key of a Korean surname standing alone (Цой: `choe`), or null. */
export function koreanSurname(word: string): string | null {
  return surnamesBySpelling().get(word.toLowerCase()) ?? null;
}

/** The key of a Korean name in Chinese characters, surname first, or null where a character is not known as Korean. */
export function koreanKeyOfHan(name: string): string | null {
  const [surname = '', ...given] = [...name];
  const key = surnamesBySpelling().get(surname);
  characterKeys ??= new Map(
    [...characters.matchAll(/(\p{Script=Han})([a-z]+)/gu)].map(([, character = '', reading = '']) => [
      character,
      syllableKey(reading, 'en'),
    ]),
  );
  const parts = given.map((character) => characterKeys?.get(character));
  if (key === undefined || parts.length !== 2 || parts.includes(undefined)) return null;
  return `ko:${key}-${parts.join('-')}`;
}

function surnamesBySpelling(): ReadonlyMap<string, string> {
  surnameKeys ??= new Map(
    surnames.split('\n').flatMap((line) => {
      const [key = '', ...spellings] = line.split('|');
      return spellings
        .join(' ')
        .split(' ')
        .map((spelling) => [spelling, key] as const);
    }),
  );
  return surnameKeys;
}

/** "сон-хи" and "сонхи" as their two syllables; a word without a hyphen may divide in two ways. */
function twoSyllables(given: string): string[][] {
  if (given.includes('-')) return given.split('-').length === 2 ? [given.split('-')] : [];
  const cuts = Array.from({ length: Math.max(0, given.length - 1) }, (_, index) => [
    given.slice(0, index + 1),
    given.slice(index + 1),
  ]);
  return cuts.filter((pair) => pair.every((part) => latinSyllable.test(part) || cyrillicSyllable.test(part)));
}

function syllableKey(syllable: string, language: string): string {
  const match = latinSyllable.exec(syllable) ?? cyrillicSyllable.exec(syllable);
  if (!match) return '';
  const [, initial = '', vowel = '', coda = ''] = match;
  const final = coda === 'ng' || coda === 'н' || coda === 'n' ? 'N' : (classes[coda] ?? '');
  return `${classes[initial] ?? ''}${vowelClass(vowel, final, language)}${final}`;
}

/** Чен, Чон, Jong and Jeong are one syllable, so are Хи, Хый, Hui and Hee; in Ukrainian и is the vowel of Ын. */
function vowelClass(vowel: string, final: string, language: string): string {
  if (/^[aая]$/u.test(vowel)) return 'a';
  if (language === 'uk' && vowel === 'и' && final === 'N') return 'o';
  if (/^(?:ui|ee|i|wi|и|і|ї|уй|ый)$/u.test(vowel)) return 'i';
  if (/^[еэєe]$|ae|oe|oi/u.test(vowel)) return final === 'N' && /^[ее]$/u.test(vowel) ? 'o' : 'e';
  return 'o';
}
