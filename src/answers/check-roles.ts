import { acts } from '../language/acts.ts';
import type { NameMention } from '../language/fold-names.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { isRoleWord } from '../language/role-words.ts';
import { stemWords } from '../language/stem-words.ts';
import { isPlace, isSameName } from './same-name.ts';
import type { Said, SourceSentence } from './source-sentences.ts';

interface Anchor {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether who does what to whom is turned round: at an act (or a word) that statement and source share, the one before it in the statement
 * stands only behind it in the source. Word order alone does not count where case endings show that it is only word order.
 */
export function turnsRoles(statement: Said, sources: readonly SourceSentence[]): boolean {
  const claimed = anchorsOf(statement, true);
  return sources.some((source) => {
    const isSameLanguage = source.language === statement.language;
    const known = anchorsOf(source, isSameLanguage);
    return claimed.some((anchor) => {
      const alike = known.filter(({ id }) => id === anchor.id);
      return (
        alike.length > 0 &&
        alike.every((other) =>
          isTurned(sidesOf(statement, anchor), sidesOf(source, other), {
            isSameLanguage,
            isAct: !anchor.id.startsWith('word '),
          }),
        )
      );
    });
  });
}

interface Sides {
  /** Nearest to the act first. */
  readonly before: readonly NameMention[];
  readonly behind: readonly NameMention[];
  /** Persons before the act with no comma between. */
  readonly beside: readonly NameMention[];
}

function anchorsOf(said: Said, withStems: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  for (const [id, pattern] of acts) {
    for (const match of said.text.matchAll(pattern)) {
      anchors.push({ id, start: match.index, end: match.index + match[0].length });
    }
  }
  if (!withStems) return anchors;
  for (const match of said.text.matchAll(/(?<![\p{L}-])\p{Ll}[\p{L}-]{4,}/gu)) {
    if (isFunctionWord(match[0], said.language) || isRoleWord(match[0])) continue;
    const id = stemWords(match[0], said.language).join(' ');
    anchors.push({ id: `word ${id}`, start: match.index, end: match.index + match[0].length });
  }
  return anchors;
}

/** The names around an act, in its own part of the sentence. */
function sidesOf({ text, names }: Said, { start, end }: Anchor): Sides {
  const part = /[;:—()«»"；：]|\s[–-]\s|,\s(?:что|що|that|о том|но|але|but)(?!\p{L})/u;
  const agents = names.filter(
    ({ text: word, keys }) => !/^\p{Ll}/u.test(word) || keys.some((key) => key.startsWith('place:')),
  );
  const free = agents.filter((name) => !isLocated(name.start, text));
  const before = free.filter((name) => name.end <= start && !part.test(text.slice(name.end, start))).toReversed();
  return {
    before,
    behind: free.filter((name) => name.start >= end && !part.test(text.slice(end, name.start))),
    beside: before.filter((name) => !isPlace(name) && !text.slice(name.end, start).includes(',')),
  };
}

function isTurned(
  claimed: Sides,
  known: Sides,
  { isSameLanguage, isAct }: { readonly isSameLanguage: boolean; readonly isAct: boolean },
): boolean {
  const agent = claimed.before[0];
  if (agent === undefined) return false;
  if (known.before.some((name) => isSamePart(name, agent))) return false;
  if (known.beside.length === 0 && isSaidByAnother(agent, known.behind)) return true;
  const patient = known.behind.find((name) => isSamePart(name, agent));
  if (patient === undefined) return false;
  const mirrored = claimed.behind.find((name) => known.before.some((other) => isSamePart(other, name)));
  // An act of one person told of another who stands behind it: whom it was done to does not matter.
  if (mirrored === undefined) return isAct && !isPlace(agent) && known.before.some((name) => !isPlace(name));
  if (!isSameLanguage) return true;
  const counterpart = known.before.find((other) => isSamePart(other, mirrored))!;
  return (
    hasChangedCase(agent.text, patient.text) ||
    hasChangedCase(mirrored.text, counterpart.text) ||
    [agent, mirrored].every(({ text }) => isUninflected(text))
  );
}

/** "…, said Gromov after talks with Raman": with nobody before the act, the next name behind it is whose act it is. */
function isSaidByAnother(agent: NameMention, behind: readonly NameMention[]): boolean {
  const people = behind.filter((name) => !isPlace(name));
  const [first] = people;
  return first !== undefined && !isSamePart(first, agent) && people.slice(1).some((name) => isSamePart(name, agent));
}

function isLocated(start: number, text: string): boolean {
  return /(?:^|\s)(?:в|во|у|in|at|la|în)\s$/iu.test(text.slice(Math.max(0, start - 4), start));
}

/** The same, or a state and its adjective or capital. */
function isSamePart(one: NameMention, other: NameMention): boolean {
  if (isSameName(one, other)) return true;
  const state = (name: NameMention) => name.keys.find((key) => /^(?:place|capital):/.test(key))?.replace(/^\w+:/, '');
  return state(one) !== undefined && state(one) === state(other);
}

function hasChangedCase(one: string, other: string): boolean {
  const last = (text: string) => text.split(/\s+/).at(-1)!.toLowerCase();
  return last(one) !== last(other);
}

/** Names that no case changes: Latin and Chinese ones, and Slavic spellings in -и, -о, -у, -е. */
function isUninflected(name: string): boolean {
  return !/\p{Script=Cyrillic}/u.test(name) || /[иоуеэыюіїє]$/iu.test(name);
}
