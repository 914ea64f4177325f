import { findDates } from '../../language/dates/find-dates.ts';
import { resolveDate } from '../../language/dates/resolve-date.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';

/** Words for the time before the event that a report is about. */
const before =
  /(?<!\p{L})(?:предыдущ\p{L}+|предшествующ\p{L}+|в прошлый раз|прошл\p{L}+ (?:встреч|визит|раунд|переговор|консультац|заседан|поездк)\p{L}*|до (?:этого|того|поездк\p{L}*|визит\p{L}*|встреч\p{L}*|переговор\p{L}*)|ранее|раньше|прежде|попередн\p{L}+|минулого разу|минул\p{L}+ (?:зустріч|візит|раунд|переговор|консультац|засідан)\p{L}*|до (?:цього|зустріч\p{L}*|візит\p{L}*|поїздк\p{L}*)|раніше|previous(?:ly)?|earlier|prior (?:to|meeting|visit|talks|round)|before(?: (?:that|this|then|the|their|his|her)|(?=\s*(?:[?.!]|$)))|anterior\p{L}*|precedent\p{L}*|înainte de|data trecută|бұған дейін|алдыңғы|бұрын\p{L}*|буга чейин|мурунку|мурда|мурун)(?!\p{L})|此前|(?<!多久)(?:之前|以前)|上一?次|上一轮|前一次/iu;

/** What reports put before an earlier event of theirs. */
const lookingBack =
  /(?<!\p{L})(?:в последний раз|востаннє|останній раз|last (?:met|saw|visited|spoke|talked|held)|ultima oară|тогда|тоді)(?!\p{L})/iu;

/** Whether a question asks for what was before the event that reports are about: "предыдущая встреча", "буга чейин", "before the summit". */
export function asksBefore(question: string): boolean {
  return before.test(question);
}

/** Whether a sentence tells of such a time: by its words, or by a date before the event of its article. */
export function tellsOfBefore(text: string, { publishedOn, eventDates }: FoundArticle): boolean {
  if (before.test(text) || lookingBack.test(text)) return true;
  const first = [...eventDates.map((date) => date.slice(0, 10)), ...(publishedOn === null ? [] : [publishedOn])]
    .toSorted()
    .at(0);
  if (first === undefined) return false;
  return findDates(text).some((mention) => {
    const day = mention.kind === 'calendar' ? resolveDate(mention, publishedOn, 'past') : null;
    return day !== null && day.slice(-10) < first.slice(0, day.slice(-10).length);
  });
}
