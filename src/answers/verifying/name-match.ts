import { type NameMention, namesAgree } from '../../language/names/fold-names.ts';
import { isReadIn } from '../../language/names/han-readings.ts';
import { matchPlace } from '../../language/names/place-names.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isFormOf } from './case-forms.ts';
import { areExonyms, areOneSide } from './exonyms.ts';
import { areOneGivenName } from './given-names.ts';
import { soundsLike } from './name-spelling.ts';
import { isAdjective, isFullName, isPlace, tellsWhole } from './same-name.ts';

/** A statement and a sentence that are laid side by side. */
export interface Pair {
  readonly statement: Said;
  readonly source: SourceSentence;
}

const genericWord =
  /^(?:[A-Z]-[a-z]+|MW|GW|kWh|GWh|TWh|km|МВт|ГВт|кВт|sea|river|city|region|port|cardinal|кардинал\p{L}*|archbishop|bishop|sheikh|general|professor|lake|university|forum|airport|province|park|парк\p{L}*|море|моря|област\p{L}+|річк\p{L}+|рек[аиу])$/iu;

/** Whether a name is no more than a word like "Sea", which names nothing by itself. */
export function isGeneric(name: string): boolean {
  return genericWord.test(name);
}

/** The page's name may say more ("Сергей Лавров" for "Лавров"), never less: no first name that is not there. */
export function isNamed(claimed: NameMention, name: NameMention, pair: Pair): boolean {
  if (isAdjectiveOnly(claimed, name, pair)) return false;
  // Two places are one by their keys alone, however alike they are written (Niger, Nigeria).
  if (isPlace(claimed) && isPlace(name)) return namesAgree(claimed, name) || isStateOfCapital(claimed, name, pair);
  const { statement, source } = pair;
  const hasHan = isHan(claimed.text) || isHan(name.text);
  if (statement.language === source.language && !hasHan) return isWritten(claimed, name, pair);
  if (hasHan ? areExonyms(claimed.text, name.text) : isHeard(claimed, name, pair)) return true;
  if (!namesAgree(claimed, name)) return isStateOfCapital(claimed, name, pair);
  if (hasHan) return true;
  // A surname alone does not say which of its bearers is meant.
  if (claimed.parts.length === 1 && isFullName(claimed) && !isFullName(name)) return false;
  return claimed.keys.some((key) => /^(?:zh|ko):/.test(key) && tellsWhole(key, claimed) && name.keys.includes(key));
}

/** In one language a name is written in one way, but for its case endings. */
function isWritten(claimed: NameMention, name: NameMention, { source }: Pair): boolean {
  return holdsWords(claimed, name, (word, other) => isFormOf(word, other, source.language));
}

/** In another language it is written as it sounds. */
function isHeard(claimed: NameMention, name: NameMention, { statement, source }: Pair): boolean {
  if (areExonyms(claimed.text, name.text)) return true;
  const isSame = (word: string, other: string) =>
    areOneGivenName(word, other) ||
    areOneSide(word, other) ||
    soundsLike({ text: word, language: statement.language }, { text: other, language: source.language });
  // "Syr Darya" is one word in Russian.
  const [one, other] = [claimed, name].map(({ text }) => text.replaceAll(/\s/gu, ''));
  const isJoined = (claimed.parts.length === 1) !== (name.parts.length === 1) && isSame(one!, other!);
  return isJoined || holdsWords(claimed, name, isSame);
}

/** Every word of the claimed name is one of the other; generic words ("Caspian Sea") and initials may be missing. */
function holdsWords(
  claimed: NameMention,
  name: NameMention,
  isSame: (word: string, other: string) => boolean,
): boolean {
  const written = name.text.split(/[\s\u00a0]+/u);
  // "Bandar Abbas", «Бендер-Аббас».
  const others = claimed.text.includes(' ') ? [...written, ...written.flatMap(piecesOf)] : written;
  const isThere = (word: string) => others.some((other) => isSame(word, other));
  const words = claimed.text.split(/[\s\u00a0]+/u).filter((word) => !genericWord.test(word));
  const isEveryPiece = (word: string) => {
    const pieces = word.split('-').filter((piece) => !genericWord.test(piece));
    return word.includes('-') && pieces.length > 0 && pieces.every(isThere);
  };
  return words.length > 0 && words.every((word) => isThere(word) || isEveryPiece(word));
}

function piecesOf(word: string): string[] {
  const pieces = word.split('-');
  return pieces.length > 1 ? pieces : [];
}

/** What sort of thing a name names, as far as it and its place in the text tell: two of one sort may be mistaken for each other. */
export function sortOf({ keys, parts, start }: NameMention, said: Said): string {
  const key = keys.find((one) => /^(?:place|capital|city|org|abbr):/.test(one));
  if (key?.startsWith('abbr:')) return 'place';
  if (key !== undefined) return key.startsWith('c') ? 'town' : key.slice(0, key.indexOf(':'));
  return parts.length === 1 && isLocated(start, said) ? 'town' : 'person';
}

/** Whether a name stands where something happened or where to. */
export function isLocated(start: number, { text }: Said): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return /(?:^|\s)(?:(?:в|во|у|до|из|із|з|від|между|між|in|at|to|from|between|near|la|în|din)(?:\sthe)?|(?:посе[тщ]|відвід|visit)\p{L}*)\s$|[在赴抵]$/iu.test(
    before,
  );
}

/** "In Shanghai" is not said by "the Shanghai Organisation": an adjective names no place where something happened. */
function isAdjectiveOnly(claimed: NameMention, name: NameMention, { statement, source }: Pair): boolean {
  const isTown = sortOf(claimed, statement) === 'town' && isLocated(claimed.start, statement);
  // "В Подольске": a noun in spite of its ending.
  if (/^\p{Lu}.*[сц]ь?к(?:а|у|ом|е)?$/u.test(name.text) && isLocated(name.start, source)) return false;
  return isTown && isAdjective(name.text) && !isAdjective(claimed.text) && !areExonyms(claimed.text, name.text);
}

/** "In China" is said by "in Beijing", not the other way round, unless the capital stands for its state ("Beijing demanded"). */
function isStateOfCapital(claimed: NameMention, name: NameMention, { statement, source }: Pair): boolean {
  const state = claimed.keys.find((key) => key.startsWith('place:'))?.slice(6);
  if (state !== undefined && name.keys.includes(`capital:${state}`)) {
    // One that names the capital besides means the state by the state.
    return !statement.names.some((own) => own.keys.includes(`capital:${state}`));
  }
  const seat = claimed.keys.find((key) => key.startsWith('capital:'))?.slice(8);
  if (seat === undefined || !name.keys.includes(`place:${seat}`)) return false;
  const isCalledCapital = /(?:столиц\p{L}*|capital(?: city)? of|首都)\s?$/iu.test(source.text.slice(0, name.start));
  return isCalledCapital || !isLocated(claimed.start, statement);
}

/** Languages that write adjectives of places small show them to nobody's eye: "cerealelor ucrainene". */
export function isSmallPlaceIn({ keys }: NameMention, source: SourceSentence): boolean {
  return isPlace({ keys }) && smallPlaces(source).some((place) => place.some((key) => keys.includes(key)));
}

/** The keys of each place that a sentence of such a language writes small. */
export function smallPlaces({ text, language }: SourceSentence): readonly (readonly string[])[] {
  if (!['ro', 'kk', 'ky'].includes(language)) return [];
  return (text.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? []).flatMap((word) => {
    const place = matchPlace([word]);
    return place === null ? [] : [place.keys];
  });
}

/** A name in letters that a Chinese sentence has by its sound ("Dandong", 丹东) or by a name of its own (Khorgos, 霍尔果斯), found as a name there or not. */
export function isInHan({ text, keys }: NameMention, { statement, source }: Pair): boolean {
  if (source.language !== 'zh' || statement.language === 'zh') return false;
  return (
    areExonyms(text, source.text) || keys.some((key) => key.startsWith('zh:') && isReadIn(source.text, key.slice(3)))
  );
}

/** Whether a text has Chinese characters. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
