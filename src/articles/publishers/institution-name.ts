import type { Page, PageLayout } from '../page.ts';
import { nameIn } from './first-line-name.ts';
import { isInstitution } from './outlet-kinds.ts';

/** Below menus and buttons the name stands within so many lines. */
const linesOfHead = 12;
const longestLine = 80;

/** The institution that a line of its own names over the article and the page names again in longer ones ("Northmoor University"); null where none is. */
export function institutionName({ text }: Page, { blocks, title, body }: PageLayout): string | null {
  const articleStart = title?.start ?? body[0]?.start ?? 0;
  for (const { start, end, role } of blocks.slice(0, linesOfHead)) {
    if (start >= articleStart || role !== 'furniture' || end - start > longestLine) continue;
    const line = text.slice(start, end).trim();
    if (!isInstitution(line) || !/\p{L}\s\p{L}/u.test(line)) continue;
    const name = nameIn(line, { isNoPerson: true });
    if (name !== null && isSaidAgain(name, text.slice(articleStart))) return name;
  }
  return null;
}

function isSaidAgain(name: string, text: string): boolean {
  return text.split('\n').some((line) => line.trim().length > name.length && line.includes(name));
}

/** A press service by its name. */
export const pressService =
  /^(?:пресс-служба|прес-?служба|press (?:service|office) of|serviciul de presă al?)\s\p{L}[^.!?:|©]{3,90}$|^\p{Lu}[^.!?:|©]{3,80}\s(?:баспасөз қызметі|басма сөз кызматы)$/iu;

/** The press service whose name closes the page, alone in its line below the article; null where none does. */
export function pressServiceName({ text }: Page, { blocks, body }: PageLayout): string | null {
  const end = body.at(-1)?.end ?? Number.POSITIVE_INFINITY;
  const lines = blocks.filter(({ start, role }) => start >= end && role === 'furniture');
  return lines.map((line) => text.slice(line.start, line.end).trim()).find((line) => pressService.test(line)) ?? null;
}
