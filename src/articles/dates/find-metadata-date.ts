import { addDays, type Day, dayOf } from '../../language/dates/day.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { fullDayOf } from '../../language/dates/resolve-date.ts';
import type { MetadataField } from '../page.ts';

/** A publication day as somebody else wrote it down: a data set, a content system, a crawler. */
export interface MetadataDate {
  readonly day: Day;
  readonly evidence: string;
}

// Days of a crawl, a change, a clipping or an event say nothing about the publication.
const otherDates =
  /modif|updat|chang|crawl|access|archiv|retriev|fetch|scrap|download|index|expir|valid|event|start|end|saved|clip|creat|captur|visit/;
const publicationNames = /publi|issued|pubdate|posted|postdate|released?$|releasedate|опубл|публик/;
const dateNames = /^(?:.*[.:_-])?(?:date|datetime|дата|datum|data)$/;

/** The publication day that the page's fields agree on; fields that say "published" go before a plain "date". */
export function findMetadataDate(metadata: readonly MetadataField[]): MetadataDate | null {
  const published: MetadataDate[] = [];
  const dated: MetadataDate[] = [];
  const marked: MetadataDate[] = [];
  for (const field of metadata) {
    const name = field.name.replace(/\s/g, '');
    if (field.source === 'document' || otherDates.test(name)) continue;
    const day = dayInValue(field.value);
    if (day === null) continue;
    const witness = { day, evidence: field.evidence };
    if (field.source === 'time-element') marked.push(witness);
    else if (publicationNames.test(name.replace(/[_-]/g, ''))) published.push(witness);
    else if (dateNames.test(name)) dated.push(witness);
  }
  return (
    agreed(published) ?? (published.length > 0 ? null : (agreed(dated) ?? (dated.length > 0 ? null : agreed(marked))))
  );
}

/** One day apart is the same moment in two time zones; further apart nobody can tell which is right. */
function agreed(witnesses: readonly MetadataDate[]): MetadataDate | null {
  const first = witnesses[0];
  if (first === undefined) return null;
  const near = [addDays(first.day, -1), first.day, addDays(first.day, 1)];
  return witnesses.every(({ day }) => near.includes(day)) ? first : null;
}

function dayInValue(value: string): Day | null {
  if (value.length > 60) return null;
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$/.exec(value.trim());
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const seconds = /^(\d{10})(?:\d{3})?(?:\.\d+)?$/.exec(value.trim())?.[1];
  if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const [first, ...others] = findDates(value).flatMap((mention) => {
    const day = fullDayOf(mention);
    return day === null || (mention.kind === 'calendar' && mention.isAmbiguousOrder) ? [] : [day];
  });
  return first !== undefined && others.length === 0 ? first : null;
}
