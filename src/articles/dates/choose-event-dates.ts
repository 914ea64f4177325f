import { addDays, type Day } from '../../language/dates/day.ts';

/** A date of a meeting, and how firmly the text ties it to the meeting it is about. */
export interface EventCandidate {
  readonly date: string;
  readonly tense: 'ahead' | 'behind' | 'unclear';
  readonly isInTitle: boolean;
  /** A week or a month, which gives way to any day. */
  readonly isVague: boolean;
  /** Of what is told as ahead: whether the title speaks of it too, so that it is what the article announces. */
  readonly isAnnounced: boolean;
  /** Of what the first sentences tell as past: how many days before the report it may lie all the same. */
  readonly delayDays: number;
}

/** A report comes within two weeks of its meeting, and announces one at most two months ahead. */
const longestDelayDays = 14;
const longestPlanDays = 62;

/**
 * The main meeting's date, with further dates of the lead that belong to the same days; null where the article opens with a plan that is not its
 * subject, so that no day of it can be told for the meeting's.
 */
export function chooseEventDates(candidates: readonly EventCandidate[], published: Day | null): string[] | null {
  const fitting = candidates.filter(
    ({ date, tense, isInTitle }) => isInTitle || fitsPublication(date, published, tense),
  );
  const days = fitting.filter(({ date, isVague }) => date.length > 7 && !isVague);
  const main = days.find(({ isInTitle }) => isInTitle) ?? days[0] ?? fitting[0] ?? lateTold(candidates, published);
  if (main === undefined) return [];
  if (main.tense === 'ahead' && !main.isInTitle && !main.isAnnounced) return null;
  const wider = candidates.find(({ date, isVague }) => !isVague && isAround(date, main.date));
  if (wider !== undefined) return [wider.date];
  const first = main.date.slice(0, 10);
  const same = days.filter(
    ({ date, tense }) =>
      tense === main.tense &&
      date.length === 10 &&
      main.date.length === 10 &&
      Math.abs(Date.parse(date) - Date.parse(first)) <= 3 * 86_400_000,
  );
  return joinConsecutive([...new Set([main.date, ...same.map(({ date }) => date)])].toSorted());
}

/** What opens an essay or an interview that comes weeks after its meeting; of several such days none can be told for the subject's. */
function lateTold(candidates: readonly EventCandidate[], published: Day | null): EventCandidate | undefined {
  const told = candidates.filter(
    ({ date, tense, isVague, delayDays }) =>
      published !== null &&
      tense === 'behind' &&
      !isVague &&
      date.length > 7 &&
      date.slice(-10) <= published &&
      date.slice(-10) >= addDays(published, -delayDays),
  );
  return told.every(({ date }) => date === told[0]?.date) ? told[0] : undefined;
}

function isAround(interval: string, day: string): boolean {
  const [from = '', until = ''] = interval.split('/');
  return until !== '' && day.length === 10 && from <= day && day <= until;
}

/** Days that follow each other are one meeting of several days. */
function joinConsecutive(dates: readonly string[]): string[] {
  const joined: string[] = [];
  for (const date of dates) {
    const [from = '', until = from] = joined.at(-1)?.split('/') ?? [];
    if (joined.length > 0 && date.length === 10 && date === addDays(until, 1))
      joined[joined.length - 1] = `${from}/${date}`;
    else joined.push(date);
  }
  return joined;
}

function fitsPublication(date: string, published: Day | null, tense: EventCandidate['tense']): boolean {
  if (published === null) return date.length > 7;
  const first = date.slice(0, 10);
  const last = date.slice(-10);
  if (date.length === 7)
    return (
      date >= addDays(published, -31).slice(0, 7) &&
      date <= addDays(published, tense === 'ahead' ? longestPlanDays : 0).slice(0, 7)
    );
  const latest = addDays(published, tense === 'ahead' ? longestPlanDays : 1);
  return last >= addDays(published, -longestDelayDays) && first <= latest;
}
