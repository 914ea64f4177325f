import { leadingDate } from '../dates/stamp-in-title.ts';
import { isWeatherLine } from '../dates/visit-day.ts';
import { isFactsLine } from './article-facts.ts';
import { endsSentence, isByline, isCaptionLine, isDateOnly, isSiteTalk, weightOf } from './block-signals.ts';
import { messageHead } from './message-head.ts';
import { isCapitalMenu, isDashedMenu, isHomeRow, onlySections } from './section-words.ts';
import { sharedKeys, wordKeys } from './shared-words.ts';
import { isStampRow } from './stamp-row.ts';
import type { TextBlock } from './text-block.ts';
import { trimTitle } from './trim-title.ts';

/** A line of its own with a place, a day and an agency ("КИЇВ. 21 лютого 2024. Назва."). */
export const agencyDateline =
  /^(\p{Lu}[\p{L} -]{1,25})[.,]\s*\d{1,2}\s+\p{L}{3,12}\.?(?:,?\s+\d{4})?(?:\s*(?:г|р)\.)?[.,]?\s+[«"/]?(\p{Lu}[^.!?:]{2,40}?)[»"/]?\.?$/u;

const isStamped = /\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}/u;

/** "24.02.2022 — the day that …", "2 июня 1994 года: первый визит": a day that the title itself tells of. */
function opensWithToldDay(text: string): boolean {
  const day = leadingDate(text.slice(0, 60));
  if (day === null || day.start !== 0 || /\d:\d/u.test(text.slice(0, day.end))) return false;
  return /^\s?(?:[–—-]\s\p{Ll}|[:：]\s|\s\p{Ll}{2})/u.test(text.slice(day.end));
}

/** "Energie | 7 noiembrie 2025": a section and a day. */
function isDatedSection(text: string): boolean {
  const day = leadingDate(text.slice(0, 120));
  if (day === null) return false;
  const rest = `${text.slice(0, day.start)} ${text.slice(day.end)}`;
  return text.length < 80 && (rest.match(/\p{L}{2,}/gu) ?? []).length <= 2;
}

/** Words set apart by wide gaps, as scraping leaves a menu or a row of buttons. */
function isRowOfWords(text: string): boolean {
  return (text.match(/\S(?:[ \u00a0\u3000]{3,}|\t+)(?=\S)/gu) ?? []).length >= 2;
}

/** What a line says for (positive) or against (negative) being the title of the article whose body has these `wordKeys`; `nameEnd` is where the site's name before it ends. */
export function titleWorth(block: TextBlock, bodyKeys: ReadonlySet<string>, nameEnd: number): number {
  const own = trimTitle(block.text, nameEnd);
  const text = block.text.slice(own.start, own.end);
  const weight = weightOf(text);
  if (block.isRule || block.isCaption || weight < 12 || weight > 320) return -1;
  if (
    isDateOnly(text) ||
    isCaptionLine(text) ||
    onlySections.test(text) ||
    isCapitalMenu(block.text) ||
    isDashedMenu(text) ||
    isHomeRow(block.text) ||
    isByline(text) ||
    isFactsLine(text)
  )
    return -1;
  if ((text.match(/\p{Lo}|\p{L}{2,}/gu) ?? []).length < 2) return -1;
  if (
    isWeatherLine(text) ||
    agencyDateline.test(text) ||
    isDatedSection(text) ||
    isDatedSection(block.text) ||
    isRowOfWords(block.text) ||
    (isStampRow(block.text) && !opensWithToldDay(block.text)) ||
    messageHead.test(block.text)
  )
    return -1;
  const shared = sharedKeys(wordKeys(text), bodyKeys);
  // A title may begin with a word that heads lists; then the report says its other words again.
  if (isSiteTalk(text) && (shared < 0.5 || /[:：]/u.test(text))) return -1;
  let worth = shared * 4;
  if (block.heading === 1) worth += 4;
  else if (block.heading > 1) worth += 1;
  if (/[.;:]$/u.test(text) && endsSentence(text)) worth -= 1.5;
  if (block.linkShare > 0.7 || /\|/u.test(text)) worth -= 1;
  if (/(?:\s(?:[»>›/|→]|::)\s.*){2}/u.test(block.text)) worth -= 3;
  // An item of a summary between title and text.
  if (block.isBullet && block.heading === 0) worth -= 4;
  if (weight >= 25) worth += 1;
  // A line with a date is a byline or a teaser more often than a title.
  if (!opensWithToldDay(text) && (isStamped.test(text) || leadingDate(text.slice(0, 60))?.start === 0)) worth -= 2;
  return worth - 0.8;
}
