import type { NameMention } from '../../language/names/fold-names.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';
import { offices } from './office-table.ts';
import { isPlace, isSameName } from './same-name.ts';

/** A minister's counterpart is a minister. */
const counterpart = /коллег|колег|counterpart|colleague|омолог|omolo[ag]/iu;

/** An office as a text names it, and whose it is where that stands beside it ("МИД Китая", "китайский министр"). */
export interface NamedOffice {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly place: NameMention | null;
}

/**
 * Each office that a statement names, as a fact: what it says of a minister must not be said of his deputy, and what it says of one state's
 * ministry not of another's.
 */
export function officeFacts(statement: Said): Fact[] {
  return officesIn(statement).map((claimed) => ({
    kind: 'office',
    text: claimed.text,
    isIn: (source) => isOfficeIn(source, claimed),
    rivalsIn: (source) => (claimed.place === null ? 0 : rivals(source, claimed).length),
  }));
}

function isOfficeIn(source: SourceSentence, claimed: NamedOffice): boolean {
  const { key } = claimed;
  // The counterpart of a minister of labour is none of foreign affairs.
  const isOther = officesIn(source).some((office) => office.key.endsWith('minister') && office.key !== key);
  const isPeer = key.endsWith('minister') && !key.startsWith('deputy') && counterpart.test(source.text) && !isOther;
  if (isPeer) return true;
  const found = officesIn(source).filter((office) => isSaidBy(office, key));
  // A ministry goes by its town and its people too, so that only another state's tells against it.
  if (found.length === 0) return key === 'foreign-ministry';
  return claimed.place === null || found.some(({ place }) => place === null || isSameState(place, claimed.place!));
}

/** The same office of other states. */
function rivals(source: SourceSentence, { key, place }: NamedOffice): NamedOffice[] {
  return officesIn(source).filter(
    (office) => isSaidBy(office, key) && office.place !== null && !isSameState(office.place, place!),
  );
}

/** Whether one office is the other, or says it too. */
export function isSaidBy(office: NamedOffice, key: string): boolean {
  return office.key === key || (offices.find((one) => one.key === key)?.saidBy ?? []).includes(office.key);
}

/** A state is meant by its capital too. */
export function isSameState(one: NameMention, other: NameMention): boolean {
  const stateOf = ({ keys }: NameMention) => keys.find((key) => /^(?:place|capital):/.test(key))?.replace(/^\w+:/, '');
  return isSameName(one, other) || stateOf(one) === stateOf(other);
}

const known = new WeakMap<Said, readonly NamedOffice[]>();

/** The offices that a text names, the most special word for each. */
export function officesIn(said: Said): readonly NamedOffice[] {
  const remembered = known.get(said);
  if (remembered !== undefined) return remembered;
  const found: NamedOffice[] = [];
  let left = said.text.toLowerCase();
  for (const { key, pattern } of offices) {
    left = left.replace(pattern, (words, ...rest) => {
      const start = rest.find((one): one is number => typeof one === 'number')!;
      found.push({
        key,
        text: words,
        start,
        end: start + words.length,
        place: placeBeside(said, start, start + words.length),
      });
      return ' '.repeat(words.length);
    });
  }
  known.set(said, found);
  return found;
}

/** The state named directly behind an office or as an adjective before it. */
function placeBeside({ text, names }: Said, start: number, end: number): NameMention | null {
  const states = names.filter((name) => isPlace(name) && name.keys.some((key) => key.startsWith('place:')));
  const behind = states.find(
    (name) => name.start >= end && /^\s(?:of\s(?:the\s)?)?$/.test(text.slice(end, name.start)),
  );
  // "驻哈萨克斯坦大使", «Түркиядагы элчиси»: where an envoy is, not whose he is.
  const isWhere = ({ start: at, text: place }: NameMention) =>
    text[at - 1] === '驻' || /[дт][аеоө][гғ][ыіиуү]$/iu.test(place);
  const before = states.find((name) => name.end <= start && /^(?:['’]s)?\s?$/.test(text.slice(name.end, start)));
  return behind ?? (before === undefined || isWhere(before) ? null : before);
}
