import { nameKeys } from '../../src/language/names/fold-names.ts';
import { stemWords } from '../../src/language/stem-words.ts';

export const dimensions = 384;
export const passagesPerArticle = 7;

/** A random number of 0 to 1, the same row of them for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A made-up language: its share of the articles, its words and names by falling frequency, and where E5 would put it. */
export interface SyntheticLanguage {
  readonly code: string;
  readonly share: number;
  readonly words: readonly { readonly text: string; readonly stems: readonly string[] }[];
  readonly names: readonly { readonly text: string; readonly keys: readonly string[] }[];
  readonly passageMean: Float32Array;
  readonly questionMean: Float32Array;
}

/** What is drawn for one passage. */
export interface SyntheticText {
  readonly text: string;
  readonly stems: readonly string[];
  readonly names: readonly string[];
  readonly rareWords: readonly string[];
  readonly name: string;
}

const syllables: Readonly<Record<string, string>> = {
  ru: 'ва ро ни ко ста ле пре го мо де ра чи са бу тра жи не по ло ку',
  uk: 'ві ро ни ко ста ле пре го мо де ра чи са бу тра жи не по ло ку',
  en: 'ba ro ni co sta le pre go mo de ra chi sa bu tra ji ne po lo ku',
  zh: '会 谈 国 家 主 席 外 交 部 长 合 作 经 济 发 展 关 系 人 民',
};
const shares: Readonly<Record<string, number>> = { ru: 0.5, uk: 0.2, en: 0.2, zh: 0.1 };
const vocabulary = 20_000;
const nameCount = 2_000;

/** The languages of the synthetic corpus. */
export function syntheticLanguages(random: () => number): SyntheticLanguage[] {
  const common = unit(gaussian(random));
  return Object.keys(shares).map((code) => {
    const word = () => {
      const parts = (syllables[code] as string).split(' ');
      const count = 2 + Math.floor(random() * 3);
      return Array.from({ length: count }, () => parts[Math.floor(random() * parts.length)]).join('');
    };
    const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
    const words = Array.from({ length: vocabulary }, word);
    const names = Array.from({ length: nameCount }, () => `${capital(word())} ${capital(word())}`);
    const own = () => unit(sum(common, 0.8, unit(gaussian(random)), 0.25), 0.85);
    return {
      code,
      share: shares[code] as number,
      words: words.map((text) => ({ text, stems: stemWords(text, code) })),
      names: names.map((text) => ({ text, keys: nameKeys(text, code) })),
      passageMean: own(),
      questionMean: own(),
    };
  });
}

/** Some 60 words by Zipf's law and now and then a name: about 700 characters. */
export function drawText(language: SyntheticLanguage, random: () => number): SyntheticText {
  const ranks = Array.from({ length: 60 }, () => zipf(random, vocabulary));
  const words = ranks.map((rank) => language.words[rank]!);
  const names = [0, 1].map(() => language.names[zipf(random, nameCount)]!);
  const rareWords = ranks.filter((rank) => rank > 100).map((rank) => language.words[rank]!.text);
  return {
    text: `${names.map(({ text }) => text).join(' — ')}: ${words.map(({ text }) => text).join(' ')}.`,
    stems: words.flatMap(({ stems }) => stems),
    names: [...new Set(names.flatMap(({ keys }) => keys))],
    rareWords,
    name: names[0]!.text,
  };
}

/** Rank r with a probability of about 1/r. */
function zipf(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

/** A vector of the clustered corpus: the mean of its language and half as long a content, which lies about a centre. */
export function drawVector(mean: Float32Array, centre: Float32Array, random: () => number): Float32Array {
  const content = unit(sum(centre, 1, unit(gaussian(random)), 1));
  return unit(sum(mean, 1, content, 0.5));
}

export function gaussian(random: () => number): Float32Array {
  const result = new Float32Array(dimensions);
  for (let i = 0; i < dimensions; i += 2) {
    const length = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    result[i] = length * Math.cos(angle);
    result[i + 1] = length * Math.sin(angle);
  }
  return result;
}

export function unit(vector: Float32Array, length = 1): Float32Array {
  const factor = length / Math.hypot(...vector);
  return vector.map((value) => value * factor);
}

export function sum(one: Float32Array, times: number, other: Float32Array, otherTimes: number): Float32Array {
  return one.map((value, at) => value * times + (other[at] as number) * otherTimes);
}
