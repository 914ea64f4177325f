import type { LanguageCode } from '../languages.ts';
import { type NumberMention, withScaleAndUnit } from './number-mention.ts';
import { type NumberWord, numberPrefixes, numberWords, prefixValues } from './number-words.ts';

const words = /[\p{L}\p{M}'’ʼ]+/gu;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly last: number;
  readonly kind: 'cardinal' | 'ordinal';
}

/** The numbers that a text writes as words of its language, neighbours added up ("twenty five"). */
export function numbersInWords(text: string, language: LanguageCode): NumberMention[] {
  const table = numberWords[language];
  if (table === undefined) return [];
  // Kazakh and Kyrgyz add to ten too: "он сегіз".
  const leastRound = language === 'kk' || language === 'ky' ? 10 : 20;
  const runs: Run[] = [];
  for (const match of text.matchAll(words)) {
    const end = match.index + match[0].length;
    const open = runs.at(-1);
    const isBeside = open !== undefined && /^(?:[\s-]{1,2}|\s(?:and|și|şi)\s)$/.test(text.slice(open.end, match.index));
    const isBehindRound = isBeside && open.last >= leastRound;
    const word = lookUp(match[0], table, language) ?? (isBehindRound ? lastOfNumber(match[0], table, language) : null);
    if (word === null || isUnitOfTime(text, match)) continue;
    const { value, kind } = word;
    // "twenty five", "сто двадцать": a smaller one after a round one adds to it.
    if (isBehindRound && value < open.last) {
      runs[runs.length - 1] = { start: open.start, end, value: open.value + value, last: value, kind };
    } else if (isBeside && value === 100 && kind === 'cardinal' && open.value < 20) {
      // "Six hundred", "алты жүз".
      runs[runs.length - 1] = { start: open.start, end, value: open.value * value, last: value, kind };
    } else {
      runs.push({ start: match.index, end, value, last: value, kind });
    }
  }
  return runs.map(({ start, end, value, kind }) =>
    withScaleAndUnit(text, {
      start,
      text: text.slice(start, end),
      values: [value],
      kind: numbering.test(text.slice(0, start)) ? 'ordinal' : kind,
    }),
  );
}

/** "Berth number seventeen" is the seventeenth. */
const numbering = /(?<!\p{L})(?:number|номер(?:ом|а|і)?|numărul|нөмірі|номери)\s$/iu;

/** "Cubic metres per second". */
function isUnitOfTime(text: string, { 0: word, index }: RegExpExecArray): boolean {
  return word.toLowerCase() === 'second' && /\bper\s$/i.test(text.slice(0, index));
}

/** "Төрттөн жетиге чейин": the cases of Kazakh and Kyrgyz numerals. */
const turkicCase = /(?:[дт][аеоө]н|[гкғқ][аеоө]|[дт][аеоө]|[нд][ыиіуү]н?ң?)$/u;

/** "One" is an article or a pronoun but behind a round number. */
const ones: Readonly<Record<string, RegExp>> = {
  ru: /^(?:один|одна|одно|одного|одной|одному|одну|одним|одном|перв(?:ый|ая|ое|ого|ой|ому|ую|ым|ом|ые|ых))$/u,
  uk: /^(?:один|одна|одне|одного|однієї|одному|одну|одним|перш(?:ий|а|е|ого|ої|ому|у|им|ою|их))$/u,
  en: /^(?:one|first)$/u,
  ro: /^(?:unu|unul|una)$/u,
  kk: /^бір(?:і|ін|інің|інші)?$/u,
  ky: /^бир(?:и|ин|инин|инчи)?$/u,
};
const ordinalOne = /^(?:перв|перш|first|бірінші|биринчи)/u;
/** "Он үчү": three of them and ten. */
const possessive = /с?[ыиіуү](?:нын|нің|нин|нан|нен|н)?$/u;

/** What only ends a number of several words: "двадцать одна", "он үчү". */
function lastOfNumber(
  word: string,
  table: readonly NumberWord[],
  language: LanguageCode,
): Pick<NumberWord, 'value' | 'kind'> | null {
  const folded = word.toLowerCase();
  if (ones[language]?.test(folded)) return { value: 1, kind: ordinalOne.test(folded) ? 'ordinal' : 'cardinal' };
  if (language !== 'kk' && language !== 'ky') return null;
  const bare = folded.replace(possessive, '');
  return bare === folded ? null : (table.find(({ pattern }) => pattern.test(bare)) ?? null);
}

function lookUp(
  word: string,
  table: readonly NumberWord[],
  language: LanguageCode,
): Pick<NumberWord, 'value' | 'kind'> | null {
  const folded = word.toLowerCase().replaceAll('ё', 'е').replace(/['’ʼ]/g, '');
  const found = table.find(({ pattern }) => pattern.test(folded));
  if (found !== undefined) return found;
  const bare = language === 'kk' || language === 'ky' ? folded.replace(turkicCase, '') : folded;
  const base = bare.length >= 3 && bare !== folded ? table.find(({ pattern }) => pattern.test(bare)) : undefined;
  if (base !== undefined) return base;
  const compound = numberPrefixes[language]?.exec(folded)?.groups?.number;
  return compound === undefined ? null : { value: prefixValues[compound]!, kind: 'cardinal' };
}
