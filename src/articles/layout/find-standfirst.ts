import type { MetadataField } from '../page.ts';
import { isCaptionLine, isDateOnly, isSiteTalk, weightOf } from './block-signals.ts';
import { sharedWords } from './shared-words.ts';
import type { TextBlock } from './text-block.ts';

/** What a page's standfirst is looked for among. */
export interface StandfirstSearch {
  readonly blocks: readonly TextBlock[];
  readonly body: ReadonlySet<number>;
  readonly titleAt: number | null;
  readonly metadata: readonly MetadataField[];
}

/**
 * The blocks before the text that belong to it though no sentence ends there: the one that the metadata call the description, or a long
 * line between title and text that speaks of the same things.
 */
export function findStandfirst({ blocks, body, titleAt, metadata }: StandfirstSearch): number[] {
  const firstBody = Math.min(...body);
  const descriptions = metadata.filter(({ name }) =>
    /^(?:og:|twitter:)?(?:description|summary|lead|subtitle|standfirst)$/u.test(name),
  );
  const text = [...body].map((index) => blocks[index]!.text).join(' ');
  return blocks.flatMap((block, index): number[] => {
    if (index >= firstBody || index === titleAt || body.has(index)) return [];
    if (block.isRule || block.isCaption || block.linkShare > 0.5) return [];
    if (isDateOnly(block.text) || isCaptionLine(block.text) || isSiteTalk(block.text)) return [];
    if (descriptions.some(({ value }) => fold(value) === fold(block.text))) return [index];
    const isBelowTitle = titleAt !== null && index > titleAt;
    return isBelowTitle && weightOf(block.text) >= 70 && sharedWords(block.text, text) >= 0.15 ? [index] : [];
  });
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
