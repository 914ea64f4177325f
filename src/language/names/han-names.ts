import { createRequire } from 'node:module';
import { foldPinyin } from './chinese-syllables.ts';
import {
  chinesePlaces,
  initialClasses,
  neverInNames,
  secondSounds,
  simplified,
  soundsOfTranscription,
  surnames,
  transcription,
} from './han-table.ts';
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

type Pinyin = (text: string, options: { toneType: 'none'; type: 'array'; mode?: 'surname' }) => string[];
let loadedPinyin: Pinyin | null = null;
let segmenter: Intl.Segmenter | null = null;

/** The names in a run of Chinese characters (with `·` between parts of a foreign name): places by table, foreign names by their characters, persons by surname. */
export function findHanNames(text: string): HanName[] {
  const run = [...text].map((character) => simplified.get(character) ?? character).join('');
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(run)];
  const starts = new Map(words.map(({ index, segment }) => [index, segment.length]));
  const names: HanName[] = [];
  let index = 0;
  while (index < run.length) {
    const name = placeAt(run, index, starts) ?? personAt(run, index, starts) ?? foreignAt(run, index, starts);
    if (name !== null) names.push(name);
    index = name?.end ?? index + 1;
  }
  return names;
}

type WordStarts = ReadonlyMap<number, number>;

function placeAt(run: string, start: number, starts: WordStarts): HanName | null {
  const domestic = [3, 2].map((length) => run.slice(start, start + length)).find((name) => chinesePlaces.has(name));
  if (domestic !== undefined) {
    return { start, end: start + domestic.length, keys: [`zh:${syllablesOf(domestic).join('')}`], isCertain: true };
  }
  const place = tabledPlace(run, start, starts);
  return place && { start, end: start + place.length, keys: [place.key], isCertain: true };
}

/** A place by the table, but not the end of a foreign name with the beginning of a word: 蓬佩奥|什么 holds no 奥什, 美|国务卿 does hold 美国. */
function tabledPlace(run: string, start: number, starts: WordStarts): ReturnType<typeof matchHanPlace> {
  const place = matchHanPlace(run, start);
  if (place === null || !transcription.has(run[start - 1] ?? '')) return place;
  return withoutNextWord(start, place.length, { starts, shortest: 1 }) === place.length ? place : null;
}

/** A surname and one or two characters that the dictionary does not know as part of a longer word. */
function personAt(run: string, start: number, starts: WordStarts): HanName | null {
  if (!surnames.has(run[start] ?? '') || !starts.has(start) || noSurname.test(run.slice(0, start + 1))) return null;
  const length = foreignLength(run, start, starts);
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

/** 访华, 对华: China, not Mr Hua; 一段: a stretch, not Mr Duan; 坦方: the Tanzanian side, not Mr Fang but behind his office. */
const noSurname =
  /(?:[对访来在驻抵赴离援]华|[一二三四五六七八九十两几每这那某].|[^长員员使任理席记授士生将与和同跟由向对]方)$/u;

/** How many characters from a surname on the dictionary leaves open for a name: 王|毅|会见 two, 崔|善|姬 three; 高度 and 方面 are words. */
function givenNameReach(run: string, start: number, starts: WordStarts): number {
  if (koreanKeyOfHan(run.slice(start, start + 3)) !== null) return 3;
  if (starts.get(start) !== 1 || tabledPlace(run, start + 1, starts) !== null) return 0;
  const next = starts.get(start + 1) ?? 0;
  if (next === 2) return 3;
  if (next !== 1 || neverInNames.has(run[start + 1] ?? '')) return 0;
  return starts.get(start + 2) === 1 && !neverInNames.has(run[start + 2] ?? '') ? 3 : 2;
}

function foreignAt(run: string, start: number, starts: WordStarts): HanName | null {
  const length = withoutNextWord(start, foreignLength(run, start, starts), { starts, shortest: 2 });
  if (length < 2) return null;
  const keys = coarseKeys(soundsOf(run.slice(start, start + length)));
  if (length === 2 && starts.get(start) !== 1) return null;
  return keys.length === 0 ? null : { start, end: start + length, keys, isCertain: length >= 3 };
}

/** 拉夫罗夫|什么, 蓬佩奥|提出: a word of the dictionary that reaches beyond the name does not begin in it. */
function withoutNextWord(
  start: number,
  length: number,
  { starts, shortest }: { readonly starts: WordStarts; readonly shortest: number },
): number {
  for (let at = length - 1; at >= shortest; at -= 1) {
    if (at + (starts.get(start + at) ?? 0) > length) return at;
  }
  return length;
}

function foreignLength(run: string, start: number, starts: WordStarts): number {
  let end = start;
  while (end < run.length && transcription.has(run[end] ?? '') && tabledPlace(run, end, starts) === null) end++;
  return end - start;
}

/** The pinyin of each character, folded (chinese-syllables.ts). */
export function syllablesOf(text: string): string[] {
  loadedPinyin ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin;
  const syllables = loadedPinyin(text, { toneType: 'none', type: 'array' });
  // 单 and 曾 are read otherwise as surnames; inside a name they are not.
  const [surname] = loadedPinyin(text.slice(0, 1), { toneType: 'none', type: 'array', mode: 'surname' });
  return [surname ?? '', ...syllables.slice(1)].map(foldPinyin);
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
