import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../language/languages.ts';
import type { NameMention } from '../../language/names/fold-names.ts';
import { soundsLike } from './name-spelling.ts';

/** A name as it is said, or a text that may say it. */
interface Written {
  readonly text: string;
  readonly language: LanguageCode;
}

/**
 * Whether a text in another language says a name word by word: each word by its meaning, small or large ("Russian House", «Русский дом»), or as a part of a
 * name by its sound ("Mount Elgon", «гора Элгон»); one word at least by its meaning.
 */
export function isTranslatedIn({ text }: Pick<NameMention, 'text'>, said: Written, source: Written): boolean {
  const words = text.split(/[\s\u00a0-]+/u).filter((word) => !/^(?:of|the|and|для|de)$/iu.test(word));
  if (!words.some((word) => meaningsOf(word).length > 0)) return false;
  const there = source.text.match(/[\p{L}\p{M}'’ʼ]+/gu) ?? [];
  const told = new Set(there.flatMap(meaningsOf));
  const isMeant = (word: string) => meaningsOf(word).some((meaning) => told.has(meaning));
  const isHeard = (word: string) =>
    there.some(
      (other) =>
        /^\p{Lu}/u.test(other) &&
        soundsLike({ text: word, language: said.language }, { text: other, language: source.language }),
    );
  return words.some(isMeant) && words.every((word) => isMeant(word) || isHeard(word));
}

/**
 * Words that names of things are made of and that each language says in its own way (the Polar Star, «Полярная звезда»), a meaning a line of named-things.txt:
 * beginnings of words in English, Russian, Ukrainian, Romanian, Kazakh and Kyrgyz; a full stop ends a whole word.
 */
let table: readonly (readonly string[])[] | null = null;

const cache = new Map<string, readonly number[]>();

/** The meanings of a word of a name, as places in the table. */
function meaningsOf(word: string): readonly number[] {
  const small = word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[’ʼ]/gu, "'")
    .replace(/(?<=[a-z])'s$/u, '');
  const known = cache.get(small);
  if (known !== undefined) return known;
  table ??= readTable();
  const found = table.flatMap((forms, index) => (forms.some((form) => beginsAs(small, form)) ? [index] : []));
  if (cache.size > 20_000) cache.clear();
  cache.set(small, found);
  return found;
}

function readTable(): string[][] {
  const lines = readFileSync(join(import.meta.dirname, 'named-things.txt'), 'utf8')
    .normalize('NFC')
    .trim()
    .split('\n');
  return lines.map((line) => line.replaceAll('ё', 'е').split(' '));
}

/** Short beginnings begin too many other words: they bear a short ending at most. */
const longestEnding = (form: string) => (form.length < 4 ? 3 : form.length < 5 ? 5 : 8);

function beginsAs(word: string, form: string): boolean {
  if (form.endsWith('.')) return word === form.slice(0, -1);
  return word.startsWith(form) && word.length - form.length <= longestEnding(form);
}
