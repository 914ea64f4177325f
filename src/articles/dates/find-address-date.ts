import { type Day, dayOf } from '../../language/dates/day.ts';
import type { Page } from '../page.ts';

/** A day that an address carries, with the address as evidence. */
export interface AddressDate {
  readonly day: Day;
  readonly evidence: string;
}

const addressFields =
  /^(?:(?:og:|source_?|page_?|original_?|article_?)?(?:url|link|source|address)|canonical(?:_?url)?|permalink|href|mainentityofpage|archive(?:_?url)?)$/;
const isAddress = /^(?:https?:\/\/|www\.|[\w.-]+\.[a-z]{2,}\/)/i;
// An address alone on the first line is the page's own; further down it is a link.
const firstLineAddress =
  /^\s*(?:(?:url|address|link|адрес|ссылка|посилання)\s*[:：]\s*)?(https?:\/\/\S+)[ \t]*(?:\n|$)/i;
const archivePrefix = /^https?:\/\/web\.archive\.org\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\//i;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const year = '(?<year>(?:19|20)\\d\\d)';
const patterns = [
  new RegExp(`/${year}[/-](?<month>\\d{1,2})[/-](?<day>\\d{1,2})(?=[/_.-]|$)`),
  new RegExp(`/${year}/(?<name>${monthNames.join('|')})[a-z]*/(?<day>\\d{1,2})(?=[/_.-]|$)`, 'i'),
  new RegExp(`/${year}/(?<month>\\d\\d)(?<day>\\d\\d)(?=[/_.-]|$)`),
  new RegExp(`/${year}(?<month>\\d\\d)(?<day>\\d\\d)(?=[/_-]|\\.\\w+$|$)`),
  new RegExp(`[-_]${year}-(?<month>\\d\\d)-(?<day>\\d\\d)(?=/?(?:\\.\\w+)?$)`),
  new RegExp(`/(?<day>\\d\\d)[.-](?<month>\\d\\d)[.-]${year}(?=/|$)`),
];

/** The day in the path of an address ("/2026/feb/04/", "-2025-02-10/"), never an archive's stamp; null where there is none or more than one. */
export function dateInAddress(address: string): Day | null {
  const path = address
    .replace(archivePrefix, '')
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '');
  const days = new Set<Day>();
  for (const pattern of patterns) {
    const groups = pattern.exec(path)?.groups;
    if (groups === undefined) continue;
    const month = groups.name === undefined ? Number(groups.month) : 1 + monthNames.indexOf(groups.name.toLowerCase());
    const day = dayOf(Number(groups.year), month, Number(groups.day));
    if (day !== null) days.add(day);
  }
  const [only, ...others] = days;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The day that the page's own address carries, from the fields that name it or from its first line; null where they carry none or contradict each other. */
export function findAddressDate({ metadata, text, content }: Page): AddressDate | null {
  const found = metadata.flatMap(({ name, value, evidence }): AddressDate[] => {
    if (!addressFields.test(name) || !isAddress.test(value)) return [];
    const day = dateInAddress(value);
    return day === null ? [] : [{ day, evidence }];
  });
  const line = firstLineAddress.exec(text.slice(content.start, content.start + 600))?.[1];
  const lineDay = line === undefined ? null : dateInAddress(line);
  if (line !== undefined && lineDay !== null) found.push({ day: lineDay, evidence: line });
  const first = found[0];
  return first !== undefined && found.every(({ day }) => day === first.day) ? first : null;
}
