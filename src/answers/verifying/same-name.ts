import { type NameMention, namesAgree } from '../../language/names/fold-names.ts';

/** Whether two mentions may be the same person or place: of two full names two words must agree, a shared family or first name is not enough. */
export function isSameName(one: NameMention, other: NameMention): boolean {
  if (!namesAgree(one, other)) return false;
  if (/\p{Script=Han}/u.test(one.text + other.text)) return true;
  if (one.parts.length < 2 || other.parts.length < 2) return true;
  if (one.keys.some((key) => tellsWhole(key, one) && other.keys.includes(key))) return true;
  const shared = one.parts.filter((keys) => other.parts.some((part) => part.some((key) => keys.includes(key)))).length;
  return shared >= 2;
}

/** Whether a key stands for the name with all its words, not for one of several ("Ван И", not "Мунтяну" read as Chinese). */
export function tellsWhole(key: string, { parts }: NameMention): boolean {
  if (/^(?:place|capital|city|org|abbr):/.test(key)) return true;
  const isOfOneWord = parts.length > 1 && parts.some((keys) => keys.includes(key));
  return !isOfOneWord && /^(?:n2|ko|zh):/.test(key);
}

/** Whether a mention has more than one word of a name: a first name too, or all syllables of a Chinese or Korean one. */
export function isFullName({ keys, parts }: NameMention): boolean {
  return parts.length > 1 || keys.some((key) => /^(?:zh|ko):/.test(key));
}

/** Whether a mention is a state, a town or an organisation. */
export function isPlace({ keys }: Pick<NameMention, 'keys'>): boolean {
  return keys.some((key) => /^(?:place|capital|city|org):/.test(key));
}

/** Slavic adjectives of places and people ("китайская", "московського"). */
const adjective = /(?:ск|цк|зьк|ськ|цьк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|а|ої|ій|у|ою|е|і)(?!\p{L})/iu;

/** Whether a name is written as an adjective. */
export function isAdjective(name: string): boolean {
  return adjective.test(name);
}
