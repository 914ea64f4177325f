import type { CalendarMention } from '../../language/dates/date-mention.ts';
import type { Day } from '../../language/dates/day.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import { messageHead } from '../layout/message-head.ts';
import { daysOfExport } from './chat-export.ts';
import { findTodayLine } from './find-today-line.ts';
import { isBehindInnerCard, isUnderInnerCard } from './inner-card.ts';
import { isItemOfList } from './list-over-title.ts';
import { type PageDates, type PlacedDate, textOfBlock } from './page-dates.ts';
import { isStampLine } from './stamp-line.ts';
import { isHeading, placeOverTitle, standsAtFoot, standsUnderTitle } from './stamp-place.ts';
import { commentsHead, publicationLabel } from './stamp-words.ts';
import { doubted, trustInHead, trustInStamp } from './trust-stamp.ts';
import { isWeatherLine } from './visit-day.ts';

/** A day that the page itself states as its article's, and how: by a label, beside or over the title, under the article, in the page's head, or as "today". */
export interface Stamp {
  readonly kind: 'labelled' | 'beside-title' | 'over-title' | 'foot' | 'head' | 'today';
  /** Whether a time of day stands with it: a day alone may be a press release's own. */
  readonly hasTime: boolean;
  readonly day: Day;
  readonly evidence: string;
  readonly reason: string | null;
  /** Where the day stands sites also show the day of a visit, and nothing on the page tells the two apart. */
  readonly isDoubtful: boolean;
  /** Set where the article goes over messages of several days, of which this is one. */
  readonly spansDays?: true;
}

/** The stamp of a page, or why there is none although dates stand where a stamp would. */
export type StampVerdict = Stamp | { readonly kind: 'none'; readonly reason: string | null };

/** Reads a placed date as a day; null where the order of its numbers cannot be told. */
export type ReadDay = (mention: CalendarMention) => Day | null;

/** A day that the page states for its article: labelled, stamped beside the title or at the foot, or "today" under a dated page head. */
export function findStamp(page: PageDates, read: ReadDay): StampVerdict {
  const messages = ofMessages(page, read);
  if (messages !== null) return messages;
  const comments = commentsIndex(page);
  const dates = page.dates.filter(({ blockIndex }) => blockIndex <= comments);
  const labelled = agreedOn(
    page,
    dates.filter((date) => isLabelled(date, page)),
    read,
    'labelled',
  );
  if (labelled !== null) return labelled;
  const candidates = dates.filter(
    (date) =>
      fullDayOf(date.mention) !== null && isStampLine(date, page) && !isWeatherLine(textOfBlock(page, date.blockIndex)),
  );
  const isCard = isUnderInnerCard(page);
  const below = isCard
    ? []
    : candidates.filter(
        (date) => standsUnderTitle(date, page) && !isBehindInnerCard(date, page) && !isItemOfList(date, page),
      );
  const groups = [
    ['beside-title', below.length === 0 ? below : [...below, ...candidates.filter((date) => isHeading(date, page))]],
    ['over-title', isCard ? [] : candidates.filter((date) => placeOverTitle(date, page, candidates) === 'own')],
    ['foot', candidates.filter((date) => standsAtFoot(date, page, candidates))],
  ] as const;
  for (const [kind, group] of groups) {
    if (group.length === 0) continue;
    const words = group.map(({ mention }) => `"${mention.text}"`).join(', ');
    const stamp = agreedOn(page, group, read, kind);
    if (stamp === null) return { kind: 'none', reason: `The page's own date cannot be told from ${words}.` };
    const trust = trustInStamp(stamp, group[0]!, page);
    if (trust === 'none') continue;
    return trust === 'certain' ? stamp : doubted(stamp);
  }
  return findTodayLine(page) ?? findHead(page, candidates, read);
}

// A paragraph of a report, as against a greeting or an advertisement between messages.
const shortestParagraph = 60;

/** The day of the copied messages that hold the article: stated where it is one day, else the first one, doubted. */
function ofMessages(page: PageDates, read: ReadDay): Stamp | null {
  const heads = page.dates.filter(({ blockIndex }) => messageHead.test(textOfBlock(page, blockIndex).trim()));
  const holding = heads.filter(({ blockIndex }, at) => {
    const next = heads[at + 1]?.blockIndex ?? page.blocks.length;
    const blocks = page.blocks.slice(blockIndex + 1, next);
    return blocks.some(({ role, start, end }) => role === 'body' && end - start >= shortestParagraph);
  });
  return stampOfMessages(page, holding.length > 0 ? holding : daysOfExport(page), read);
}

function stampOfMessages(page: PageDates, days: readonly PlacedDate[], read: ReadDay): Stamp | null {
  if (days.length === 0) return null;
  const stamp = agreedOn(page, days, read, 'beside-title');
  if (stamp !== null) return stamp;
  const first = agreedOn(page, days.slice(0, 1), read, 'beside-title');
  const reason = 'The article goes over messages of several days; this is one of them.';
  return first && { ...first, isDoubtful: true, spansDays: true, reason };
}

/** The day in the head of the page, where something shows that it is not the day of a visit. */
function findHead(page: PageDates, candidates: readonly PlacedDate[], read: ReadDay): StampVerdict {
  const heads = candidates.filter((date) => placeOverTitle(date, page, candidates) === 'head');
  const stamp = heads.length === 0 ? null : agreedOn(page, heads, read, 'head');
  const [head] = heads;
  if (stamp === null || head === undefined) return { kind: 'none', reason: null };
  const trust = trustInHead(stamp, head, page);
  if (trust !== 'none') return trust === 'certain' ? stamp : doubted(stamp);
  return { kind: 'none', reason: `"${stamp.evidence}" in the head of the page may be the day of a visit to it.` };
}

/** Index of the block that heads the readers' comments; infinite where there is none. */
function commentsIndex({ blocks, text, lastBodyIndex }: PageDates): number {
  const found = blocks.findIndex(
    ({ start, end }, index) => index > lastBodyIndex && commentsHead.test(text.slice(start, Math.min(end, start + 40))),
  );
  return found === -1 ? Number.POSITIVE_INFINITY : found;
}

/** A labelled date counts near the article: a labelled item of a side column is another article's. */
function isLabelled({ before, blockIndex }: PlacedDate, page: PageDates): boolean {
  const isNear = blockIndex >= (page.titleIndex ?? page.firstBodyIndex) - 6 && blockIndex <= page.lastBodyIndex + 8;
  return isNear && publicationLabel.test(before.slice(-80));
}

function agreedOn(page: PageDates, dates: readonly PlacedDate[], read: ReadDay, kind: Stamp['kind']): Stamp | null {
  const stamps = dates.flatMap(({ mention, before }): Stamp[] => {
    const day = mention.kind === 'calendar' && mention.until === null ? read(mention) : null;
    if (day === null || day < '1990') return [];
    const label = kind === 'labelled' ? publicationLabel.exec(before.slice(-80))?.[0].trimStart() : undefined;
    const start = mention.start - (label?.length ?? 0);
    return [
      {
        kind,
        day,
        hasTime: mention.time !== null,
        evidence: page.text.slice(start, mention.end),
        reason: null,
        isDoubtful: false,
      },
    ];
  });
  const first = stamps[0];
  return first !== undefined && stamps.length === dates.length && stamps.every(({ day }) => day === first.day)
    ? first
    : null;
}
