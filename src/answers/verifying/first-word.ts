import type { LanguageCode } from '../../language/languages.ts';
import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isCommonBeginning, isImpersonalBeginning } from './common-beginnings.ts';
import { beginsWithDescribedNoun, beginsWithNeuter } from './described-noun.ts';
import { isPlace, tellsWhole } from './same-name.ts';

/**
 * The names of a statement. A sentence's first word has its capital for nothing: it is no name when the sources write it small or the language
 * begins so.
 */
export function withoutCommonBeginning(statement: Said, sources: readonly SourceSentence[]): readonly NameMention[] {
  const first = /[\p{L}\p{M}'’ʼ-]+/u.exec(statement.text);
  // "2024 жылы …": what begins with a figure writes no word with a capital for its place.
  if (/^\s*\d/.test(statement.text) && !/\p{Lu}/u.test(statement.text)) return statement.names.filter(isInOwnScript);
  if (first === null || !/^\p{Lu}/u.test(first[0])) return statement.names;
  const mention = statement.names.find(({ start, end }) => start < first.index + first[0].length && end > first.index);
  if (mention !== undefined && beginsFullName(first[0], mention)) return statement.names;
  const isCommon = () =>
    beginsWithNeuter(statement.text, statement.language) ||
    (mention !== undefined && !isPlace(mention) && isCommonWord(first[0], statement, sources));
  if (mention === undefined || !isCommon()) return statement.names;
  // Read anew without it: what stood behind it may be a whole name ("Впервые Пак Чон Нам").
  const blank = ' '.repeat(first[0].length);
  const rest = statement.text.slice(first.index + first[0].length);
  const names = findNames(statement.text.slice(0, first.index) + blank + rest, statement.language);
  return /\p{Lu}/u.test(rest) ? names : statement.names.filter((name) => name !== mention && isPlace(name));
}

function isInOwnScript(name: NameMention): boolean {
  return isPlace(name) || /\p{Script=Han}/u.test(name.text);
}

/** "Ли Цян": small word and surname are one and the same. */
function beginsFullName(word: string, mention: NameMention): boolean {
  const isWhole = (key: string) => /^(?:zh|ko):/u.test(key) && tellsWhole(key, mention);
  return mention.text.startsWith(`${word} `) && word.length <= 4 && mention.keys.some(isWhole);
}

function isCommonWord(word: string, statement: Said, sources: readonly SourceSentence[]): boolean {
  if (isCommonBeginning(word, statement.language) || isImpersonalBeginning(statement.text, statement.language))
    return true;
  if (beginsWithDescribedNoun(statement.text, statement.language)) return true;
  if (sources.some((source) => isWrittenSmallIn(word, statement.language, source))) return true;
  const small = word.toLowerCase();
  const stem = stemWords(small, statement.language).join(' ');
  return sources.some(
    (source) =>
      source.language === statement.language &&
      source.stems.has(stem) &&
      source.text
        .split(/[^\p{L}'’-]+/u)
        .some((one) => /^\p{Ll}/u.test(one) && stemWords(one, source.language).join(' ') === stem),
  );
}

/** Russian and Ukrainian write many words alike but for a letter and the ending. */
const cognate = /^(?:ru|uk)$/u;
/** What is left of a word without its ending must be so long to tell it. */
const shortestBase = 4;

/** "Верфь" of a Ukrainian sentence with «верф»: a word of the neighbour's language that its sentence writes small. */
function isWrittenSmallIn(word: string, language: LanguageCode, source: SourceSentence): boolean {
  if (source.language === language || !cognate.test(language) || !cognate.test(source.language)) return false;
  const base = cognateBase(word);
  return (
    base.length >= shortestBase &&
    (source.text.match(/(?<!\p{L})\p{Ll}[\p{L}'’ʼ]{3,}/gu) ?? []).some((one) => cognateBase(one) === base)
  );
}

function cognateBase(word: string): string {
  const letters = word.toLowerCase().replaceAll(/['’ʼ]/gu, '').replaceAll(/[іїы]/gu, 'и').replaceAll(/[єёэ]/gu, 'е');
  return letters.replace(/(?:[аяоеуюийь]|о[ймю]|е[ймю]|ах|ях|а[мх]и?|я[мх]и?|ого|ому|их|им)$/u, '');
}
