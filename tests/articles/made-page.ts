import type { MetadataField, Page, PageBlock, PageLayout } from '../../src/articles/page.ts';

/** A page made of blocks, each with its role, and of fields that somebody else wrote about it. */
export function makePage(
  blocks: readonly (readonly [PageBlock['role'], string])[],
  fields: Readonly<Record<string, string>> = {},
): { page: Page; layout: PageLayout } {
  const placed: PageBlock[] = [];
  let text = '';
  for (const [role, words] of blocks) {
    if (text !== '') text += '\n\n';
    placed.push({ role, start: text.length, end: text.length + words.length });
    text += words;
  }
  const metadata = Object.entries(fields).map(
    ([name, value]): MetadataField => ({ source: 'front-matter', name, value, evidence: `${name}: ${value}` }),
  );
  const page: Page = { path: '2020-01-01-page.txt', text, content: { start: 0, end: text.length }, metadata };
  const title = placed.find(({ role }) => role === 'title') ?? null;
  const body = placed.filter(({ role }) => role === 'body').map(({ start, end }) => ({ start, end }));
  return { page, layout: { title, body, blocks: placed } };
}
