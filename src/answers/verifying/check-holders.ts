import type { NameMention } from '../../language/names/fold-names.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import { isSaidBy, isSameState, type NamedOffice, officesIn } from './office-facts.ts';
import { isPlace, isSameName } from './same-name.ts';

/** Somebody named together with his office: "министр торговли Казахстана Ерлан Сатыбалдиев". */
export interface Holder {
  readonly name: NameMention;
  readonly office: NamedOffice;
  readonly place: NameMention | null;
}

/** Words between an office and a name that are part of the office: departments, "of the government". */
const department =
  /^(?:торговл|економ|эконом|энергет|енергет|оборон|финанс|фінанс|культур|транспорт|сельск|сільськ|хозяйств|господарств|здрав|охран|здоров|труд|прац|юстиц|внутрен|внутрішн|дел|справ|промышлен|промислов|вод|правительств|уряд|государств|держав|сторон|республик|республік|чрезвыч|надзвич|полномоч|повноваж|of|the|for|de|al|trade|econom|energy|defen|financ|cultur|transport|agricult|health|labou?r|justice|affairs|industr|government|republic)\p{L}*$/iu;

/**
 * The first person of a statement to whom it gives another's office or state: the cited pages name him with an office, but never with this one.
 * Returns the words of the office; null when there is none.
 */
export function findWrongHolder(statement: Said, sources: readonly SourceSentence[]): string | null {
  const told = sources.flatMap(holdersIn);
  for (const claimed of holdersIn(statement)) {
    const own = told.filter(({ name }) => isSameName(name, claimed.name));
    if (own.length > 0 && !own.some((holder) => isSameOffice(holder, claimed))) return claimed.office.text;
  }
  return null;
}

function isSameOffice(told: Holder, claimed: Holder): boolean {
  const isDeputy = ({ office }: Holder) => office.key.startsWith('deputy');
  if (isDeputy(told) !== isDeputy(claimed)) return false;
  const isAlike = isSaidBy(told.office, claimed.office.key) || isSaidBy(claimed.office, told.office.key);
  return isAlike && (told.place === null || claimed.place === null || isSameState(told.place, claimed.place));
}

const known = new WeakMap<Said, readonly Holder[]>();

/** The people whom a text names together with their offices. */
export function holdersIn(said: Said): readonly Holder[] {
  const remembered = known.get(said);
  if (remembered !== undefined) return remembered;
  const people = said.names.filter((name) => !isPlace(name) && !/^\p{Ll}/u.test(name.text));
  const holders = officesIn(said).flatMap((office): Holder[] => {
    const holder = behind(office, people, said) ?? before(office, people, said);
    return holder === null ? [] : [holder];
  });
  known.set(said, holders);
  return holders;
}

/** "Minister of trade of Kazakhstan Satybaldiev": nothing but the office's own words before the name. */
function behind(office: NamedOffice, people: readonly NameMention[], said: Said): Holder | null {
  const name = people.find(({ start }) => start >= office.end);
  if (name === undefined) return null;
  const inner = placesBetween(said, office.end, name.start);
  return isOfOffice(said, { from: office.end, to: name.start, inner })
    ? { name, office, place: office.place ?? inner[0] ?? null }
    : null;
}

/** "Satybaldiev, Kazakhstan's minister of trade": an office between commas. */
function before(office: NamedOffice, people: readonly NameMention[], said: Said): Holder | null {
  const name = people.findLast(({ end }) => end <= office.start);
  const comma = name === undefined ? '' : said.text.slice(name.end, name.end + 2);
  if (name === undefined || comma !== ', ') return null;
  const inner = placesBetween(said, name.end, office.start);
  if (!isOfOffice(said, { from: name.end + 2, to: office.start, inner })) return null;
  const ends = /^[\p{L}\s'’]{0,40},/u.test(said.text.slice(office.end));
  return ends ? { name, office, place: office.place ?? inner[0] ?? null } : null;
}

function placesBetween({ names }: Said, from: number, to: number): NameMention[] {
  return names.filter((name) => isPlace(name) && name.start >= from && name.end <= to);
}

function isOfOffice(
  { text }: Said,
  gap: { readonly from: number; readonly to: number; readonly inner: readonly NameMention[] },
): boolean {
  let rest = text.slice(gap.from, gap.to);
  for (const { text: place } of gap.inner) rest = rest.replace(place, ' ');
  if (/[^\p{L}\s'’-]/u.test(rest)) return false;
  return (rest.replaceAll(/['’]s(?!\p{L})/gu, ' ').match(/[\p{L}'’-]+/gu) ?? []).every((word) => department.test(word));
}
