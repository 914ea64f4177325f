import type { Span } from '../article.ts';
import type { Page, PageLayout } from '../page.ts';
import { type BlockPart, divideBodyBlock, divideTitleBlock, joinBlocks } from './divide-block.ts';
import { findArticleZone } from './find-article-zone.ts';
import { findBlocks } from './find-blocks.ts';
import type { RepeatedBlocks } from './find-foreign-blocks.ts';
import { findMasthead } from './find-masthead.ts';
import { findStandfirst } from './find-standfirst.ts';
import { titleWitnesses } from './find-title.ts';
import { findTitleBlock } from './find-title-block.ts';
import { lastTitleLine } from './last-title-line.ts';

/** Tells the article's blocks and its title from the rest of a page; `repeatedBlocks` counts on how many other pages a block's text stands. */
export function findLayout(page: Page, repeatedBlocks?: RepeatedBlocks): PageLayout {
  const blocks = findBlocks(page);
  const zone = findArticleZone(blocks, repeatedBlocks);
  const witnesses = titleWitnesses(page.metadata);
  const masthead = findMasthead(blocks, zone.body);
  const titleAt = findTitleBlock(blocks, { zone, witnesses, masthead });
  const titleEnd = titleAt === null ? null : lastTitleLine(blocks, titleAt, zone.body);
  const isWholePage = zone.body.size <= 1 && blocks.length <= 3;
  const firstBody = Math.min(...zone.body);
  const body = new Set([
    ...zone.body,
    ...findStandfirst({ blocks, body: zone.body, titleAt, metadata: page.metadata }),
  ]);
  const parts = blocks.flatMap((block, index): BlockPart[] => {
    const name = masthead?.index === index ? masthead : null;
    if (index === titleAt) {
      return divideTitleBlock(joinBlocks(block, blocks.slice(index + 1, titleEnd! + 1)), name, page.text);
    }
    if (titleAt !== null && index > titleAt && index <= titleEnd!) return [];
    if (!body.has(index)) return [{ role: 'furniture', block }];
    const mayHoldTitle = titleAt === null && index === firstBody;
    return divideBodyBlock(block, name, { source: page.text, mayHoldTitle, witnesses, isWholePage });
  });
  return { ...toLayout(parts), masthead: masthead?.name ?? null };
}

function toLayout(parts: readonly BlockPart[]): PageLayout {
  const title = parts.find(({ role }) => role === 'title');
  return {
    title: title === undefined ? null : spanOf(title.block),
    body: parts.filter(({ role }) => role === 'body').flatMap(({ block }) => block.pieces),
    blocks: parts.map(({ role, block }) => ({ ...spanOf(block), role })),
  };
}

function spanOf(block: BlockPart['block']): Span {
  return { start: block.pieces[0]!.start, end: block.pieces.at(-1)!.end };
}
