import type { Span } from '../article.ts';
import { signedDatelineEnd } from '../dates/dateline-end.ts';
import { leadingDate } from '../dates/stamp-in-title.ts';
import { siteBehindTitle } from '../publishers/outlet-kinds.ts';
import { gluedBadge, gluedButton, gluedSharing, gluedStart } from './furniture-phrases.ts';
import { menuBehind } from './section-words.ts';

const gluedByline =
  /(?<=[\p{Ll}\d»”?!)])(?:Автор(?:ка|ы)?|Редактор|Фото|Источник|Джерело|Author|Photo|Source|Autor|Sursa|Foto)\s*[:：].*$|\s+(?:Автор|Author|Autor|[Ww]ords|[Tt]ext|Текст)\s*[:：].*$/u;
const fewestCharacters = 12;
const longestLine = 500;

/** Where a title stands in its line: without the masthead, the date and the section before it, and the menu, badge, button or byline behind it. */
export function trimTitle(line: string, mastheadEnd = 0): Span {
  let start = mastheadEnd;
  start += /^[\s|—–:•·-]*/u.exec(line.slice(start))![0].length;
  const date = leadingDate(line.slice(start, start + 60));
  if (date !== null && date.start === 0) {
    const mark = /^[\s|—–:•·,-]*/u.exec(line.slice(start + date.end))![0];
    const behind = start + date.end + mark.length;
    // A day may be the title's own ("24.02.2022 — день, который …"); a stamp has a time, or stands in numbers with nothing or a bar behind it.
    const day = line.slice(start, start + date.end);
    // Behind a comma stands the stamp's place.
    const isStamp =
      (/\d:\d/u.test(day) && !mark.startsWith(',')) || (/\d[./]\d/u.test(day) && /^[\s|•·]*$/u.test(mark));
    if (isStamp && line.length - behind >= fewestCharacters && /^[«“"„\d\p{Lu}\p{Lo}]/u.test(line.slice(behind)))
      start = behind;
  }
  const opened = start + signedDatelineEnd(line.slice(start));
  if (line.length - opened >= fewestCharacters) start = opened;
  // "[Video] …", "[口岸] …": a rubric.
  start += /^\[[^\]\n]{1,20}\]\s+(?=\S)/u.exec(line.slice(start))?.[0].length ?? 0;
  start += gluedStart.exec(line.slice(start))?.[0].length ?? 0;
  let end = line.length;
  if (end > longestLine) return { start, end };
  for (const tail of [gluedButton, gluedSharing, gluedBadge, gluedByline, menuBehind]) {
    const at = tail.exec(line.slice(start, end))?.index;
    if (at !== undefined && at >= fewestCharacters) end = start + at;
  }
  const site = siteBehindTitle(line.slice(start, end));
  if (site !== null && site.start >= fewestCharacters) end = start + site.start;
  return { start, end };
}
