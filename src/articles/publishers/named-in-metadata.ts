import { onlySections } from '../layout/section-words.ts';
import { sharedWords } from '../layout/shared-words.ts';
import { matchFolded } from '../layout/split-run-on.ts';
import type { Page, PageLayout } from '../page.ts';
import { cleanName } from './named-on-page.ts';
import { hasOutletKind, isOfficialBody } from './outlet-kinds.ts';

/** The site's part of a title in the metadata that begins with the page's own title ("… - Речной вестник"); null where none holds one. */
export function byMetadataTitle(page: Page, layout: PageLayout): string | null {
  if (layout.title === null) return null;
  const title = page.text.slice(layout.title.start, layout.title.end);
  const body = layout.body.map(({ start, end }) => page.text.slice(start, end)).join(' ');
  for (const { name, value } of page.metadata) {
    const end = /title$/u.test(name) ? matchFolded(value, 0, title) : null;
    const last = end === null ? undefined : lastPart(value.slice(end));
    if (last === undefined || onlySections.test(last)) continue;
    const isUnderlined = /[_｜]\s?$/u.test(value.slice(end!, -last.length));
    if (isOfficialBody(last) || isUnderlined) return cleanName(last) ?? last;
    if (last.length > 40 || last.split(/\s/u).length > 5) continue;
    // With words of the report it is a subtitle, unless newspapers are called so.
    if (sharedWords(last, body) === 0 || hasOutletKind(last)) return cleanName(last);
  }
  return null;
}

/** What stands behind the last mark that divides the parts of a title: a bar, a dash, a colon; Chinese sites put an underscore or a bar without a space. */
function lastPart(behindTitle: string): string | undefined {
  const spaced = /^\s*(?:.*\s)?[|–—·»:-]+\s+([^|]{2,100})$/u.exec(behindTitle)?.[1];
  return spaced ?? /[_|｜]\s?([^_|｜-]{2,40})$/u.exec(behindTitle)?.[1]?.trim();
}

/**
 * What a page calls its host: the site's part of a title in the metadata ("… | World | Steppe Courier" for steppecourier.com), or the words of a
 * line outside the article that spell the host's own label; null where neither does.
 */
export function byHostSpelled(page: Page, layout: PageLayout, host: string | null): string | null {
  const label = lettersOf(
    host
      ?.replace(/^www\./u, '')
      .split('.')
      .at(-2) ?? '',
  );
  if (label.length < 5) return null;
  for (const { name, value } of page.metadata) {
    const last = /title$/u.test(name) ? (/\s[|–—-]\s+([^|]{2,40})$/u.exec(value)?.[1]?.trim() ?? '') : '';
    if (last !== '' && (lettersOf(last).startsWith(label) || label.startsWith(lettersOf(last)))) return last;
  }
  const spelled = new RegExp(
    String.raw`(?<![\p{L}\p{N}@./:-])${[...label].join(String.raw`[\s'’.-]{0,2}`)}(?![\p{L}\p{N}@./:-])`,
    'iu',
  );
  for (const { start, end, role } of layout.blocks) {
    if (role !== 'furniture') continue;
    const name = spelled.exec(page.text.slice(start, end))?.[0].replace(/\s+/gu, ' ');
    if (name !== undefined && /^\p{Lu}/u.test(name) && (/\s/u.test(name) || name.length === end - start)) return name;
  }
  return null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
