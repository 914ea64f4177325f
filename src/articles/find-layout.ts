import type { Span } from './article.ts';
import { findArticleZone } from './find-article-zone.ts';
import { findBlocks } from './find-blocks.ts';
import type { RepeatedBlocks } from './find-foreign-blocks.ts';
import { findStandfirst } from './find-standfirst.ts';
import { startOfTitle, titleWitnesses } from './find-title.ts';
import { findTitleBlock } from './find-title-block.ts';
import { gluedBadge, gluedButton } from './furniture-phrases.ts';
import type { Page, PageBlock, PageLayout } from './page.ts';
import { splitRunOn } from './split-run-on.ts';
import { sliceBlock, type TextBlock } from './text-block.ts';
import { trimArticleBlock } from './trim-article-block.ts';

interface Part {
  readonly role: PageBlock['role'];
  readonly block: TextBlock;
}

/** Tells the article's blocks and its title from the rest of a page; `repeatedBlocks` counts on how many other pages a block's text stands. */
export function findLayout(page: Page, repeatedBlocks?: RepeatedBlocks): PageLayout {
  const blocks = findBlocks(page);
  const zone = findArticleZone(blocks, repeatedBlocks);
  const witnesses = titleWitnesses(page.metadata);
  const titleAt = findTitleBlock(blocks, zone, witnesses);
  const isWholePage = zone.body.size <= 1 && blocks.length <= 3;
  const firstBody = Math.min(...zone.body);
  const body = new Set([
    ...zone.body,
    ...findStandfirst({ blocks, body: zone.body, titleAt, metadata: page.metadata }),
  ]);
  const parts = blocks.flatMap((block, index): Part[] => {
    if (index === titleAt) return titleParts(block, page.text);
    if (!body.has(index)) return [{ role: 'furniture', block }];
    const runOn = titleAt === null && index === firstBody ? splitRunOn(block.text, witnesses, isWholePage) : null;
    const title = runOn === null ? null : sliceBlock(block, runOn.title.start, runOn.title.end, page.text);
    const rest = runOn === null ? block : sliceBlock(block, runOn.bodyStart, block.text.length, page.text);
    const trimmed = rest === null ? [] : trimArticleBlock(rest, page.text, isWholePage);
    return [...(title === null ? [] : [{ role: 'title' as const, block: title }]), ...trimmed];
  });
  return toLayout(parts);
}

function titleParts(block: TextBlock, source: string): Part[] {
  const { text } = block;
  const end = gluedButton.exec(text)?.index ?? gluedBadge.exec(text)?.index ?? text.length;
  const title = sliceBlock(block, startOfTitle(text), end, source);
  return title === null ? [{ role: 'furniture', block }] : [{ role: 'title', block: title }];
}

function toLayout(parts: readonly Part[]): PageLayout {
  const title = parts.find(({ role }) => role === 'title');
  return {
    title: title === undefined ? null : spanOf(title.block),
    body: parts.filter(({ role }) => role === 'body').flatMap(({ block }) => block.pieces),
    blocks: parts.map(({ role, block }) => ({ ...spanOf(block), role })),
  };
}

function spanOf(block: TextBlock): Span {
  return { start: block.pieces[0]!.start, end: block.pieces.at(-1)!.end };
}
