import { acts, deeds } from '../../language/acts.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import type { NameMention } from '../../language/names/fold-names.ts';
import { isRoleWord } from '../../language/role-words.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isPlace } from './same-name.ts';
import { speakersIn } from './speakers.ts';

/** A word at which two texts can be laid side by side: an act of one upon another, or any word of one language. */
export interface Anchor {
  readonly id: string;
  readonly isAct: boolean;
  readonly start: number;
  readonly end: number;
}

/** Who stands on which side of an act: who did it before, whom it was done to behind, however the words stand. */
export interface Sides {
  /** Nearest to the act first. */
  readonly before: readonly NameMention[];
  readonly behind: readonly NameMention[];
  /** Those before the act with no comma between. */
  readonly beside: readonly NameMention[];
  /** With whom it was done, anywhere in the text. */
  readonly companions: readonly NameMention[];
  /** Behind the act, where or where to: "экспорт в Турцию". */
  readonly located: readonly NameMention[];
}

/** Of what is done with an amount, trade has two sides too. */
const roleActs = [...acts, ...deeds.filter(([id]) => /^(?:buy|sell|pay)$/.test(id))];

/** The acts a text tells of, and with `withStems` its other small words too. */
export function anchorsOf(said: Said, withStems: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  for (const [id, pattern] of roleActs) {
    for (const match of said.text.matchAll(pattern)) {
      anchors.push({ id, isAct: true, start: match.index, end: match.index + match[0].length });
    }
  }
  if (!withStems) return anchors;
  for (const match of said.text.matchAll(/(?<![\p{L}-])\p{Ll}[\p{L}-]{4,}/gu)) {
    if (isFunctionWord(match[0], said.language) || isRoleWord(match[0])) continue;
    const stem = stemWords(match[0], said.language).join(' ');
    anchors.push({ id: `word ${stem}`, isAct: false, start: match.index, end: match.index + match[0].length });
  }
  return anchors;
}

/** The anchors of a sentence that are this one of a statement. */
export function anchorsIn(source: SourceSentence, statement: Said, { id }: Anchor): Anchor[] {
  return anchorsOf(source, source.language === statement.language).filter((anchor) => anchor.id === id);
}

const clauseEnd = /[;:—()«»"；：]|\s[–-]\s|,\s(?:что|що|that|о том|но|але|but)(?!\p{L})/u;

/** The names around an act, in its own part of the sentence. */
export function sidesOf(said: Said, { id, start, end, isAct }: Anchor, names: readonly NameMention[]): Sides {
  const { text, language } = said;
  const speakers = speakersIn(said, names);
  const parties = names.filter((name) => !speakers.includes(name));
  if (id === 'say' && speakers.length > 0) {
    const others = parties.filter((name) => name.start >= end && !isPlace(name) && !isLocated(name.start, text));
    return { before: speakers, behind: others, beside: speakers, companions: [], located: [] };
  }
  const agents = parties.filter(({ text: word, keys }) => !/^\p{Ll}/u.test(word) || isPlace({ keys }));
  const isWhere = (name: NameMention) => isLocated(name.start, text) || isTurkicWhere(name, language);
  const free = agents.filter((name) => !isWhere(name) && !isCompanion(name.start, text));
  const located = agents.filter((name) => isWhere(name) && name.start >= end);
  const companions = agents.filter((name) => isCompanion(name.start, text));
  const before = free.filter((name) => name.end <= start && !clauseEnd.test(text.slice(name.end, start))).toReversed();
  const behind = free.filter((name) => name.start >= end && !clauseEnd.test(text.slice(end, name.start)));
  // Kazakh and Kyrgyz put the act last: who does it comes first.
  if ((language === 'kk' || language === 'ky') && behind.length === 0 && before.length > 1) {
    return { before: before.slice(-1), behind: before.slice(0, -1), beside: before.slice(-1), companions, located };
  }
  const beside = before.filter((name) => !text.slice(name.end, start).includes(','));
  const isTurnedRound = isObjectFirst(text, start, behind) || (isAct && isPassive(text, { start, end }));
  return isTurnedRound
    ? {
        before: behind,
        behind: before,
        beside: behind.filter((name) => !text.slice(end, name.start).includes(',')),
        companions,
        located,
      }
    : { before, behind, beside, companions, located };
}

/** "…, где его встретил Аннаев": whom it was done to stands before the act as a pronoun. */
function isObjectFirst(text: string, start: number, behind: readonly NameMention[]): boolean {
  return (
    behind.length > 0 && /(?:^|\s)(?:его|её|ее|их|його|її|їх)\s$/iu.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** "Was received by", "был принят", "приглашён". */
function isPassive(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  if (/\b(?:was|were|been|being|is|are|be)\s(?:\w+ly\s)?$/i.test(before))
    return /^\s(?:\w+\s){0,4}by\s(?!\d|(?:the\s)?(?:end|start|beginning|middle|next|early|late|mid)\b)/i.test(
      text.slice(end),
    );
  return /(?:[аяеё]н|ят)(?:а|о|ы|і|ий|ый|ые|ая)?$/u.test(text.slice(start, end));
}

function isLocated(start: number, text: string): boolean {
  return /(?:^|\s)(?:в|во|у|на|до|из|із|через|in|at|near|from|through|la|în|din)\s$|[在从自赴抵对向]$/iu.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/** «Алматыда», «Бишкектен»: where or from where is an ending in Kazakh and Kyrgyz. */
function isTurkicWhere({ text, keys }: NameMention, language: string): boolean {
  return (language === 'kk' || language === 'ky') && isPlace({ keys }) && /[дт][аеоө]н?$/u.test(text);
}

/** With whom something was done is no other role than who did it: "провёл переговоры с министром Ли". */
function isCompanion(start: number, text: string): boolean {
  if (/[同与和跟]$/u.test(text.slice(0, start))) return true;
  const lead = /(?:^|\s)(?:с|со|з|зі|із|with|cu)\s((?:\p{Ll}[\p{L}-]*\s|\p{L}{2,6}\s(?=\p{Ll}|$)){0,5})$/iu.exec(
    text.slice(0, start),
  )?.[1];
  // "With a loan to the Dutch": another preposition begins something else.
  return lead !== undefined && !/(?:^|\s)(?:to|for|from|для|к|от|до|від)\s/iu.test(lead);
}
