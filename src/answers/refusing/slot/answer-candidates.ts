import { findDates } from '../../../language/dates/find-dates.ts';
import type { LanguageCode } from '../../../language/languages.ts';
import type { NameMention } from '../../../language/names/fold-names.ts';
import { findNumbers } from '../../../language/numbers/find-numbers.ts';
import type { ReadSentence } from '../../view-article.ts';
import type { WantedKind } from './wanted-kind.ts';

/** Where in a sentence something stands that may be the answer, and how sure it is of the right sort, 0 to 1. */
export interface AnswerCandidate {
  /** UTF-16 offset. */
  readonly start: number;
  readonly sureness: number;
}

const currency =
  /(?:доллар|долар|евро|євро|рубл|гривен|гривн|грн|юан|тенге|теңге|крон|иен|єн|злот|лей|леев|дирхам|рупи|франк|манат|драм|lei|euro|dollar|pound|yen|yuan|rupee|dirham|kron|francs?|сом(?!\p{L})|сум(?!\p{L}))|[$€£¥₽₴₸]|元|欧元|美元|日元|卢布/iu;

const spanOfTime =
  /^.{0,14}?(?:час(?!т)|минут|дн[яей]|день|дні|днів|сут[оки]|недел|месяц|год|лет(?!\p{L})|годин|хвилин|тиж|місяц|рок|рік|hour|minute|day|week|month|year|season|小时|分钟|天|日|周|个月|月|年|күн|жыл|ай(?!\p{L})|апта|саат|сағат|oră|ore(?!\p{L})|zile|luni|ani(?!\p{L})|săpt|сезон)/iu;

/** "Half an hour", "a week": times that say no number. */
const unnumberedTime = /(?<!\p{L})(?:полчаса|полтора|сутки|неделю|полгода|півгодини|півтор|добу|тиждень|півроку)|半/giu;

const quoted = /[«“"「『《„]([^«»“”"「」『』《》„]{2,40})[»”"」』》]/gu;
const mostQuotedWords = 4;

const causes =
  /(?<!\p{L})(?:из-за|потому|поскольку|так как|в связи|причин|чтобы|ради|ведь|ибо|через (?:те|брак|негод)|оскільки|тому що|бо(?!\p{L})|щоб|аби|because|due to|owing|since|so that|to (?:avoid|give|make|let|keep)|fear|reason|себеб|өйткені|үшін|анткени|үчүн|улам|pentru|deoarece|din cauza|fiindcă|căci)|因|由于|由於|为了|為了/giu;

/** A number of another sort is seldom the answer, the digits of a date almost never. */
const ofOtherSort = 0.15;
const ofDate = 0.2;
const ofUnnumberedTime = 0.7;

interface Reading {
  readonly language: LanguageCode;
  /** Tells names that the question does not hold. */
  readonly isNew: (name: NameMention) => boolean;
}

/** What in a sentence may answer a question that wants this kind; nothing for one that wants anything. */
export function answerCandidates(
  kind: WantedKind,
  { text, names }: ReadSentence,
  { language, isNew }: Reading,
): AnswerCandidate[] {
  if (kind === 'anything') return [];
  if (kind === 'day') return findDates(text).map(({ start }) => ({ start, sureness: 1 }));
  if (kind === 'cause') return [...text.matchAll(causes)].map(({ index }) => ({ start: index, sureness: 1 }));
  if (kind === 'duration') return durations(text, language);
  if (kind === 'amount' || kind === 'money') return amounts(text, language, kind === 'money');
  const told = names.filter(isNew).map((name) => ({ start: name.start, sureness: surenessOf(name, kind) }));
  return kind === 'person' || kind === 'place' ? told : [...told, ...quotedNames(text)];
}

function durations(text: string, language: LanguageCode): AnswerCandidate[] {
  const numbers = findNumbers(text, language).map(({ start, end }) => ({
    start,
    sureness: spanOfTime.test(text.slice(end, end + 24)) ? 1 : ofOtherSort,
  }));
  const others = [...text.matchAll(unnumberedTime)].map(({ index }) => ({ start: index, sureness: ofUnnumberedTime }));
  return [...numbers, ...others];
}

function amounts(text: string, language: LanguageCode, isMoney: boolean): AnswerCandidate[] {
  const dates = findDates(text);
  return findNumbers(text, language).map(({ start, end, unit }) => {
    if (dates.some((date) => date.start <= start && start < date.end)) return { start, sureness: ofDate };
    const isPrice = (unit !== null && unit !== '%') || currency.test(text.slice(Math.max(0, start - 3), end + 16));
    return { start, sureness: isMoney && !isPrice ? ofOtherSort : 1 };
  });
}

function surenessOf({ keys, text, start }: NameMention, kind: 'person' | 'place' | 'organisation' | 'name'): number {
  const isPlace = keys.some((key) => /^(?:place|capital|city):/u.test(key));
  const isOrganisation = keys.some((key) => /^(?:org|abbr):/u.test(key));
  const isWhole = /\s/u.test(text) || keys.some((key) => /^(?:zh|ko|han):/u.test(key));
  // The first word of a sentence has its capital for nothing.
  const share = start === 0 && !isWhole ? 0.3 : 1;
  if (kind === 'person') return share * (isPlace ? 0 : isOrganisation ? 0.3 : isWhole ? 1 : 0.5);
  if (kind === 'place') return share * (isPlace ? 1 : 0.5);
  if (kind === 'organisation') return share * (isPlace ? 0.1 : isOrganisation ? 1 : 0.5);
  return share * (isPlace ? 0.2 : 0.8);
}

function quotedNames(text: string): AnswerCandidate[] {
  return [...text.matchAll(quoted)]
    .filter(([, inside]) => (inside ?? '').split(/\s+/u).length <= mostQuotedWords)
    .map(({ index }) => ({ start: index, sureness: 1 }));
}
