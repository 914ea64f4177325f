import { createRequire } from 'node:module';
import { foldPinyin } from './chinese-syllables.ts';
import { koreanKeyOfHan } from './korean-syllables.ts';
import { coarseKeys } from './phonetic-key.ts';
import { matchHanPlace } from './place-names.ts';

/** A name found in Chinese text; offsets in UTF-16 units of the run that was read. */
export interface HanName {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
  /** Whether it is told by a table or by its form, rather than by a surname before unknown characters. */
  readonly isCertain: boolean;
}

/** Characters that Chinese spells foreign names with (Xinhua's tables); three in a row are seldom anything else. */
const transcription = new Set(
  `阿艾安奥埃巴拜班邦包鲍贝本比彼宾波伯博布采茨查达戴丹当道德登邓迪蒂丁杜顿多厄恩尔法凡范菲费芬丰冯弗夫福富盖甘戈高格根贡古瓜圭哈汉豪赫黑亨胡霍基吉季
济加佳贾简杰捷金京居喀卡凯坎康考柯科可克肯孔库夸拉莱赖兰朗劳勒雷蕾里理利丽莉列林琳隆龙娄卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密敏缪摩莫默姆穆娜纳乃
奈瑙内尼涅宁纽努诺欧帕派潘庞佩蓬彭皮普奇恰钱强乔切琴丘屈让热茹儒瑞若萨塞赛桑瑟森沙珊尚绍舍申什施史舒朔丝斯苏松索塔泰坦汤唐陶特滕提汀廷图土托娃瓦
万旺威韦维魏温文翁沃乌武西希锡夏香肖谢欣辛休修许雅亚延扬耶叶伊因英尤约泽扎詹卓连涅廖义别思歇翰逊齐津撒罕木契恰扎兹祖佐朱胥虔纪`.replaceAll(
    /\s/gu,
    '',
  ),
);

/** Surnames that open Chinese and Korean personal names, by how often they do. */
const surnames = new Set(
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱
江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温康施文朴申权俞南池潘裴耿栗华胥`.replaceAll(/\s/gu, ''),
);

/** Small words that follow a name more often than they stand in one. */
const neverInNames = new Set(
  '同和与在对说的了是将就向访会称表到率至及也已于为从让把被等并又还曾之赴抵我他她你们时日月年主总外首部长今昨来去',
);

/** Pinyin misreads what transcription means: 基 is ki, 京 tin, 尔 a bare l. */
const soundsOfTranscription = new Map(
  '基:Ki 尔:L 茨:C 斯:S 思:S 特:T 克:K 夫:V 德:D 格:G 勒:L 姆:M 普:P 布:B 什:S 兹:S 弗:V 赫:G 恩:N 顿:TN 加:Ga 戈:Go 朱:Su 武:Vu'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const initialClasses = new Map(
  'zh:S ch:C sh:S b:B p:P m:M f:V d:D t:T n:N l:L g:G k:K h:G j:S q:C x:S r:S z:S c:C s:S w:V y:i'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Characters that spell several foreign sounds (波 Bo and Po, 京 jin, tin and din): each is tried for the whole name. */
const secondSounds: readonly (readonly [RegExp, string, string])[] = [
  [/[京杰季捷佳吉]/u, 'S', 'T'],
  [/[京杰季捷佳吉]/u, 'S', 'D'],
  [/吉/u, 'S', 'G'],
  [/[波伯]/u, 'B', 'P'],
];

/** Places in China that news names, which no dictionary of foreign sounds would find. */
const chinesePlaces = new Set(
  `上海 天津 重庆 广州 深圳 香港 澳门 南京 杭州 苏州 武汉 西安 成都 昆明 青岛 大连 沈阳 长春 哈尔滨 厦门 三亚 海南 博鳌 福建 广东 广西 贵州 云南 四川 湖南 湖北 江苏 浙江 山东
山西 陕西 河南 河北 甘肃 青海 辽宁 吉林 黑龙江 新疆 西藏 内蒙古 宁夏 乌鲁木齐 喀什 敦煌 威海 珠海 宁波 屯溪 安徽 江西`.split(
    /\s+/u,
  ),
);

type Pinyin = (text: string, options: { toneType: 'none'; type: 'array'; mode?: 'surname' }) => string[];
let loadedPinyin: Pinyin | null = null;
let segmenter: Intl.Segmenter | null = null;

/** The names in a run of Chinese characters (with `·` between parts of a foreign name): places by table, foreign names by their characters, persons by surname. */
export function findHanNames(run: string): HanName[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(run)];
  const starts = new Map(words.map(({ index, segment }) => [index, segment.length]));
  const names: HanName[] = [];
  let index = 0;
  while (index < run.length) {
    const name = placeAt(run, index) ?? personAt(run, index, starts) ?? foreignAt(run, index, starts);
    if (name !== null) names.push(name);
    index = name?.end ?? index + 1;
  }
  return names;
}

function placeAt(run: string, start: number): HanName | null {
  const domestic = [3, 2].map((length) => run.slice(start, start + length)).find((name) => chinesePlaces.has(name));
  if (domestic !== undefined) {
    return { start, end: start + domestic.length, keys: [`zh:${syllablesOf(domestic).join('')}`], isCertain: true };
  }
  const place = matchHanPlace(run, start);
  return place && { start, end: start + place.length, keys: [place.key], isCertain: true };
}

/** A surname and one or two characters that the dictionary does not know as part of a longer word. */
function personAt(run: string, start: number, starts: ReadonlyMap<number, number>): HanName | null {
  if (!surnames.has(run[start] ?? '') || !starts.has(start)) return null;
  const length = foreignLength(run, start);
  if (length >= 3 && !koreanKeyOfHan(run.slice(start, start + 3))) return null;
  const reach = givenNameReach(run, start, starts);
  if (reach < 2) return null;
  const keys = [2, 3].filter((count) => count <= reach && /^\p{Script=Han}+$/u.test(run.slice(start, start + count)));
  if (keys.length === 0) return null;
  const texts = keys.map((count) => run.slice(start, start + count));
  const longest = texts.at(-1) ?? '';
  const korean = koreanKeyOfHan(longest);
  const all = texts.map((text) => `zh:${syllablesOf(text).join('')}`);
  if (korean !== null) all.push(korean);
  // 万斯 may be Mr Wan or Mr Vance.
  if (longest.length === length) all.push(...coarseKeys(soundsOf(longest)));
  return { start, end: start + longest.length, keys: [...all, `fam:${syllablesOf(longest)[0]}`], isCertain: false };
}

/** How many characters from a surname on the dictionary leaves open for a name: 王|毅|会见 two, 崔|善|姬 three; 高度 and 方面 are words. */
function givenNameReach(run: string, start: number, starts: ReadonlyMap<number, number>): number {
  if (koreanKeyOfHan(run.slice(start, start + 3)) !== null) return 3;
  if (starts.get(start) !== 1) return 0;
  const next = starts.get(start + 1) ?? 0;
  if (next === 2) return 3;
  if (next !== 1 || neverInNames.has(run[start + 1] ?? '')) return 0;
  return starts.get(start + 2) === 1 && !neverInNames.has(run[start + 2] ?? '') ? 3 : 2;
}

function foreignAt(run: string, start: number, starts: ReadonlyMap<number, number>): HanName | null {
  const length = foreignLength(run, start);
  if (length < 2) return null;
  const keys = coarseKeys(soundsOf(run.slice(start, start + length)));
  if (length === 2 && starts.get(start) !== 1) return null;
  return keys.length === 0 ? null : { start, end: start + length, keys, isCertain: length >= 3 };
}

function foreignLength(run: string, start: number): number {
  let end = start;
  while (end < run.length && transcription.has(run[end] ?? '') && matchHanPlace(run, end) === null) end++;
  return end - start;
}

function syllablesOf(text: string): string[] {
  loadedPinyin ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin;
  return loadedPinyin(text, { toneType: 'none', type: 'array', mode: 'surname' }).map(foldPinyin);
}

/** The sound classes that a transcribed name may stand for. */
function soundsOf(text: string): string[] {
  const characters = [...text];
  const sounds = syllablesOf(text).map(
    (syllable, index) => soundsOfTranscription.get(characters[index] ?? '') ?? soundOf(syllable),
  );
  const others = secondSounds.map(([pattern, usual, other]) =>
    sounds.map((sound, index) =>
      pattern.test(characters[index] ?? '') ? sound.replace(new RegExp(`^${usual}`, 'u'), other) : sound,
    ),
  );
  return [...new Set([sounds, ...others].map((spelling) => spelling.join('').replace(/([A-Z])\1+/gu, '$1')))];
}

function soundOf(syllable: string): string {
  const [, initial = '', final = ''] = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcswy])?(.*)$/u.exec(syllable) ?? [];
  const coda = final.endsWith('n') ? 'N' : final === 'er' ? 'L' : '';
  const consonant = syllable.startsWith('wu') ? '' : (initialClasses.get(initial) ?? '');
  return `${consonant}${final.replace(/[nr]$/u, '')}${coda}`;
}
