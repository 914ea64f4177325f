import { type NameMention, namesAgree } from '../language/fold-names.ts';

/** Whether two mentions may be the same person or place: of two full names the family names must agree, a shared first name is not enough. */
export function isSameName(one: NameMention, other: NameMention): boolean {
  if (!namesAgree(one, other)) return false;
  if (one.parts.length < 2 || other.parts.length < 2) return true;
  if (one.keys.some((key) => /^(?:n2|ko|zh:\w{5,}|han)/.test(key) && other.keys.includes(key))) return true;
  const shared = one.parts.filter((keys) => other.parts.some((part) => part.some((key) => keys.includes(key)))).length;
  const [last, otherLast] = [one.parts.at(-1)!, other.parts.at(-1)!];
  return shared >= 2 || last.some((key) => otherLast.includes(key));
}

/** Whether a mention is a state, a capital or an organisation. */
export function isPlace({ keys }: Pick<NameMention, 'keys'>): boolean {
  return keys.some((key) => /^(?:place|capital|org):/.test(key));
}
