import type { NameMention } from '../../language/names/fold-names.ts';
import type { SourceSentence } from '../source-sentences.ts';
import type { Anchor, Sides } from './role-sides.ts';
import { isAdjective, isPlace, isSameName } from './same-name.ts';

/**
 * Whether directly before one word the statement has somebody and the quote another, and the one claimed stands elsewhere in it: "Falasi expects …" of
 * "Litvinenko expects …, though Falasi …".
 */
export function isBesideAnother(
  claimed: Sides,
  known: Sides,
  at: { readonly anchor: Anchor; readonly other: Anchor; readonly source: SourceSentence },
): boolean {
  const [said] = claimed.beside;
  const [told] = known.beside;
  if (said === undefined || told === undefined) return false;
  if (said.end + 1 !== at.anchor.start || told.end + 1 !== at.other.start || !isPerson(said) || !isPerson(told))
    return false;
  const isKnown = [...known.before, ...known.behind, ...known.companions].some((name) => isSamePart(name, said));
  return !isKnown && at.source.names.some((name) => isSameName(name, said));
}

function isPerson({ text, keys }: NameMention): boolean {
  return (
    /^\p{Lu}/u.test(text) && !isPlace({ keys }) && !isAdjective(text) && !keys.some((key) => key.startsWith('party:'))
  );
}

/** Whether two names are the same, or a state and its adjective or capital. */
export function isSamePart(one: NameMention, other: NameMention): boolean {
  if (isSameName(one, other)) return true;
  const state = (name: NameMention) => name.keys.find((key) => /^(?:place|capital):/.test(key))?.replace(/^\w+:/, '');
  return state(one) !== undefined && state(one) === state(other);
}
