import { isFunctionWord } from '../../language/function-words.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { NameMention } from '../../language/names/fold-names.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { Said } from '../source-sentences.ts';
import type { Pair } from './name-match.ts';
import { isAdjective, isPlace } from './same-name.ts';

/** Between the same words in one language one name stands for the other: "the ferry Kuryk — Alat", "the ferry Kuryk — Aktau". */
export function standsAlike(claimed: NameMention, name: NameMention, pair: Pair): boolean {
  return sidesAlike(claimed, name, pair) > 0;
}

/** On how many sides the words beside two names are the same. */
export function sidesAlike(claimed: NameMention, name: NameMention, { statement, source }: Pair): number {
  if (statement.language !== source.language || isPlace(claimed) !== isPlace(name)) return 0;
  // "Приняла немецкую коллегу" and "приняла украинская коллега": an adjective in another case goes with another noun.
  if (isAdjective(claimed.text) && isAdjective(name.text) && claimed.text.at(-1) !== name.text.at(-1)) return 0;
  const [before, other] = [claimed, name].map((one, index) => wordBefore(index === 0 ? statement : source, one));
  const [behind, next] = [claimed, name].map((one, index) => wordBehind(index === 0 ? statement : source, one));
  return Number(before !== '' && before === other) + Number(behind !== '' && behind === next);
}

/** The stem of the word before a name and of the one behind it, in its own sentence; small words tell nothing, and no word beyond a mark. */
function wordBefore({ text, language }: Said, { start }: NameMention): string {
  return telling(/([\p{L}'’-]+)[\s«"“—–-]*$/u.exec(text.slice(0, start))?.[1], language);
}

function wordBehind({ text, language }: Said, { end }: NameMention): string {
  return telling(/^[\s»"”—–-]*([\p{L}'’-]+)/u.exec(text.slice(end))?.[1], language);
}

function telling(word: string | undefined, language: LanguageCode): string {
  return word === undefined || isFunctionWord(word, language) ? '' : stemWords(word, language).join(' ');
}
