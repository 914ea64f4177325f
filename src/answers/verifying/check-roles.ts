import type { NameMention } from '../../language/names/fold-names.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isBesideAnother, isSamePart } from './check-neighbours.ts';
import { isOfAnotherOffice } from './check-subjects.ts';
import { withoutCommonBeginning } from './first-word.ts';
import { type Anchor, anchorsIn, anchorsOf, type Sides, sidesOf } from './role-sides.ts';
import { isAdjective, isPlace } from './same-name.ts';
import { partiesOf } from './unnamed-parties.ts';

/**
 * Whether who does what to whom is turned round: at an act (or a word) that statement and source share, the one before it in the statement
 * stands only behind it in the source. Word order alone does not count where case endings show that it is only word order. An act that the
 * support does not tell is looked up in all that is `cited`.
 */
export function turnsRoles(
  statement: Said,
  support: readonly SourceSentence[],
  cited: readonly SourceSentence[],
): boolean {
  return anchorsOf(statement, true).some((anchor) => {
    const told = support.filter((source) => anchorsIn(source, statement, anchor).length > 0);
    if (anchor.isAct && isOfAnotherOffice(statement, anchor, { told, cited })) return true;
    if (anchor.isAct && isOfAnotherPerson(statement, anchor, { told, cited })) return true;
    if (told.length > 0 || !anchor.isAct) return told.some((source) => isTurnedIn(source, statement, anchor));
    const elsewhere = cited.filter((source) => anchorsIn(source, statement, anchor).length > 0);
    if (elsewhere.length === 0) return isConverse(statement, anchor, support);
    return elsewhere.every((source) => isTurnedIn(source, statement, anchor));
  });
}

/** Whether a named person does what the support tells of another, where no sentence that tells of the act names that person. */
function isOfAnotherPerson(
  statement: Said,
  anchor: Anchor,
  { told, cited }: { readonly told: readonly SourceSentence[]; readonly cited: readonly SourceSentence[] },
): boolean {
  const agent = doerOf(statement, anchor, withoutCommonBeginning(statement, cited));
  if (agent === null) return false;
  const tellers = cited.filter((source) => anchorsIn(source, statement, anchor).length > 0);
  if (tellers.some(({ names }) => names.some((name) => isSamePart(name, agent)))) return false;
  return told.some((source) =>
    anchorsIn(source, statement, anchor).every(
      (other) => doerOf(source, other, partiesOf(source, source.names)) !== null,
    ),
  );
}

/** The person named beside an act who did it: before it, or right behind one of speech ("доложил Громов"); null for a pronoun, an office or nobody. */
function doerOf(said: Said, anchor: Anchor, names: readonly NameMention[]): NameMention | null {
  const { beside, before, behind } = sidesOf(said, anchor, names);
  const [first] = behind;
  const isSpeaker =
    anchor.id === 'say' &&
    before.length === 0 &&
    first?.start === anchor.end + 1 &&
    (isNominative(first.text) || agreementOf(said, anchor) === 'feminine');
  const doer = beside[0] ?? (isSpeaker ? first : undefined);
  return doer !== undefined && isNamedPerson(doer) ? doer : null;
}

function isNamedPerson({ text, keys }: NameMention): boolean {
  return /^\p{Lu}|^\p{Lo}/u.test(text) && !isPlace({ keys }) && !keys.some((key) => key.startsWith('party:'));
}

/** Acts that go the other way: what one asks for another gives. */
const converses: Readonly<Record<string, readonly string[]>> = {
  ask: ['offer', 'give', 'promise'],
  offer: ['ask'],
  promise: ['ask'],
};

/** "The UN asks for" of "the UN offers": the sources tell no such act, but of the same agent the converse one. */
function isConverse(statement: Said, anchor: Anchor, cited: readonly SourceSentence[]): boolean {
  const converse = converses[anchor.id] ?? [];
  const [agent] = sidesOf(statement, anchor, statement.names).before;
  if (agent === undefined || converse.length === 0) return false;
  return cited.some((source) =>
    anchorsOf(source, false).some(
      (other) =>
        converse.includes(other.id) &&
        sidesOf(source, other, source.names).before.some((name) => isSamePart(name, agent)),
    ),
  );
}

function isTurnedIn(source: SourceSentence, statement: Said, anchor: Anchor): boolean {
  const isSameLanguage = source.language === statement.language;
  const sides = sidesOf(statement, anchor, partiesOf(statement, withoutCommonBeginning(statement, [source])));
  return anchorsIn(source, statement, anchor).every(
    (other) =>
      (isSameLanguage &&
        isBesideAnother(sides, sidesOf(source, other, partiesOf(source, source.names)), { anchor, other, source })) ||
      isTurned(sides, sidesOf(source, other, partiesOf(source, source.names)), {
        isSameLanguage,
        isAct: anchor.isAct,
        isOfOthers:
          isSameLanguage &&
          anchor.isAct &&
          isToldOfOthers({ said: statement, at: anchor }, { said: source, at: other }),
      }),
  );
}

/** An act in its text. */
interface Placed {
  readonly said: Said;
  readonly at: Anchor;
}

/** "Попросило" for «попросили»: past tenses that cannot have the same subject. */
function isToldOfOthers(claimed: Placed, known: Placed): boolean {
  const [one, other] = [claimed, known].map(({ said, at }) => agreementOf(said, at));
  return one !== null && other !== null && one !== other;
}

/** Gender and number with which a Russian or Ukrainian past tense agrees; null for other forms. */
function agreementOf({ text, language }: Said, { start, end }: Anchor): string | null {
  if (language !== 'ru' && language !== 'uk') return null;
  const [, neuter, feminine, plural, masculine] =
    /(?:(ло|лось|лося)|(ла|лась|лася)|(ли|лись|лися)|(л|лся|[аиіїуюя]в|вся))$/u.exec(text.slice(start, end)) ?? [];
  if (neuter !== undefined) return 'neuter';
  if (feminine !== undefined) return 'feminine';
  if (plural !== undefined) return 'plural';
  return masculine === undefined ? null : 'masculine';
}

function isTurned(
  claimed: Sides,
  known: Sides,
  {
    isSameLanguage,
    isAct,
    isOfOthers,
  }: { readonly isSameLanguage: boolean; readonly isAct: boolean; readonly isOfOthers: boolean },
): boolean {
  const agent = claimed.before[0];
  if (isOfOthers && isToldOfAnother(claimed, known)) return true;
  if (agent === undefined || known.before.some((name) => isSamePart(name, agent))) return false;
  if (!known.beside.some((name) => !isPlace(name)) && isSaidByAnother(agent, known.behind)) return true;
  // What was told after talks with somebody was not told by him.
  const isWith = known.companions.some((name) => isSamePart(name, agent));
  if (isAct && isWith && [...known.beside, ...known.behind].some((name) => !isPlace(name))) return true;
  const aims = isPlace(agent) ? known.located : [];
  const patient = [...known.behind, ...aims].find((name) => isSamePart(name, agent));
  const isBefore = (name: NameMention) => known.before.some((other) => isSamePart(other, name));
  const mirrored = claimed.behind.find(
    (name) => isBefore(name) && !known.behind.some((other) => isSamePart(other, name)),
  );
  if (mirrored === undefined && patient === undefined && isAct && isPlace(agent)) {
    const isFrom = claimed.located.some((name) => isBefore(name));
    if (isFrom && ![...known.behind, ...known.located, ...known.companions].some((name) => isSamePart(name, agent)))
      return true;
  }
  if (mirrored === undefined)
    return patient !== undefined && isActOfAnother(agent, known, { patient, isSameLanguage, isAct });
  if (!isSameLanguage) return true;
  const counterpart = known.before.find((other) => isSamePart(other, mirrored))!;
  if (hasChangedCase(mirrored.text, counterpart.text)) return true;
  // Who stands before the act may still be its object ("Ганбата принял Алимбаев").
  if (patient === undefined) return isNominative(agent.text);
  return hasChangedCase(agent.text, patient.text) || [agent, mirrored].every(({ text }) => isUninflected(text));
}

/**
 * With a verb that has another subject: another person stands right before it, or who did it stands behind it in another case ("Консульство попросило
 * намибийцев" for «Намибийцы попросили консульство»).
 */
function isToldOfAnother(claimed: Sides, known: Sides): boolean {
  const [subject] = known.beside;
  if (subject === undefined) return false;
  const [agent] = claimed.beside;
  if (agent !== undefined && !isSamePart(agent, subject)) return isNamedPerson(agent) && isNamedPerson(subject);
  const [patient] = claimed.behind;
  return (
    agent === undefined &&
    patient !== undefined &&
    isSamePart(patient, subject) &&
    hasChangedCase(patient.text, subject.text)
  );
}

/** An act of one told of another who stands behind it: whom it was done to does not matter. */
function isActOfAnother(
  agent: NameMention,
  known: Sides,
  at: { readonly patient: NameMention; readonly isSameLanguage: boolean; readonly isAct: boolean },
): boolean {
  const isOther = known.beside.some((name) => isPlace(name) === isPlace(agent));
  if (!isOther || (at.isSameLanguage && !isNominative(agent.text) && !hasChangedCase(agent.text, at.patient.text)))
    return false;
  if (at.isAct) return !isPlace(agent) || at.isSameLanguage;
  return at.isSameLanguage && !isAdjective(agent.text) && hasChangedCase(agent.text, at.patient.text);
}

/** "…, said Gromov after talks with Raman": with nobody before the act, the next name behind it is whose act it is. */
function isSaidByAnother(agent: NameMention, behind: readonly NameMention[]): boolean {
  const people = behind.filter(isNamedPerson);
  const [first] = people;
  return first !== undefined && !isSamePart(first, agent) && people.slice(1).some((name) => isSamePart(name, agent));
}

function hasChangedCase(one: string, other: string): boolean {
  const last = (text: string) => text.split(/\s+/).at(-1)!.toLowerCase();
  return last(one) !== last(other);
}

/** Names that no case changes: Latin and Chinese ones, and Slavic spellings in -и, -о, -у, -е. */
function isUninflected(name: string): boolean {
  return !/\p{Script=Cyrillic}/u.test(name) || /[иоуеэыюіїє]$/iu.test(name);
}

/** A name that ends as subjects do: in a consonant that is no case ending. */
function isNominative(name: string): boolean {
  return (
    !/\p{Script=Cyrillic}/u.test(name) ||
    (/[бвгджзйклмнпрстфхцчшщ]$/iu.test(name) && !/(?:ом|ем|ым|им|ой|ей)$/iu.test(name))
  );
}
