import type { MessageEntity } from '../../src/telegram/sending/outgoing-message.ts';

/** A stretch of an entity list as Telegram applies it; UTF-16 offset and length. */
type Entity = Pick<MessageEntity, 'type' | 'offset' | 'length' | 'url'>;

const tags: Partial<Record<Entity['type'], string>> = { bold: 'b', italic: 'i', code: 'code' };

/**
 * A message's text with its entities as HTML: with the tags taken out it is the text again, character for character.
 * Expandable quotations longer than three lines are folded behind a mark that needs no script. Throws a RangeError for an entity beyond the text.
 */
export function renderText(text: string, entities: readonly Entity[]): string {
  for (const { type, offset, length } of entities) {
    if (offset < 0 || length < 1 || offset + length > text.length) {
      throw new RangeError(`An entity "${type}" covers ${offset} to ${offset + length} of ${text.length} characters.`);
    }
  }
  const quotations = entities.filter(isQuotation).sort((a, b) => a.offset - b.offset);
  const inline = entities.filter((entity) => !isQuotation(entity));
  let html = '';
  let at = 0;
  for (const { type, offset, length } of quotations) {
    html += renderAround(text.slice(at, offset), at, inline, { afterQuotation: at > 0, beforeQuotation: true });
    const inner = renderInline(text.slice(offset, offset + length), offset, inline);
    html +=
      type === 'blockquote'
        ? `<span class="quotation open" dir="auto"><span class="quoted">${inner}</span></span>`
        : `<label class="quotation" dir="auto"><input type="checkbox" aria-label="Show all"><span class="quoted">${inner}</span><span class="fold"></span></label>`;
    at = offset + length;
  }
  const afterQuotation = at > 0;
  return html + renderAround(text.slice(at), at, inline, { afterQuotation, beforeQuotation: false });
}

function isQuotation({ type }: Entity): boolean {
  return type === 'expandable_blockquote' || type === 'blockquote';
}

// Telegram starts a quotation on a line of its own: the line break beside it is part of the text, but makes no empty line.
function renderAround(
  text: string,
  offset: number,
  inline: readonly Entity[],
  { afterQuotation, beforeQuotation }: { readonly afterQuotation: boolean; readonly beforeQuotation: boolean },
): string {
  const start = afterQuotation && text.startsWith('\n') ? 1 : 0;
  const end = beforeQuotation && text.length > start && text.endsWith('\n') ? text.length - 1 : text.length;
  const hidden = (count: number) => (count > 0 ? '<span class="break">\n</span>' : '');
  return hidden(start) + renderInline(text.slice(start, end), offset + start, inline) + hidden(text.length - end);
}

/** Cut wherever an entity begins or ends, so that no two tags cross, whatever the entities do. */
function renderInline(text: string, offset: number, entities: readonly Entity[]): string {
  const edges = new Set([0, text.length]);
  for (const entity of entities) {
    for (const edge of [entity.offset - offset, entity.offset + entity.length - offset]) {
      if (edge > 0 && edge < text.length) edges.add(edge);
    }
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted
    .slice(1)
    .map((end, index) => {
      const start = sorted[index] ?? 0;
      const over = entities.filter(
        (entity) => entity.offset <= offset + start && offset + end <= entity.offset + entity.length,
      );
      return wrap(text.slice(start, end), over);
    })
    .join('');
}

function wrap(text: string, entities: readonly Entity[]): string {
  const isPlain = entities.length === 0;
  return entities.reduce(
    (html, { type, url }) => {
      if (type === 'text_link') return url === undefined ? html : link(url, html);
      const tag = tags[type];
      if (tag === undefined) throw new RangeError(`The preview cannot show "${type}"; add it to scripts/preview.`);
      return `<${tag}>${html}</${tag}>`;
    },
    isPlain ? withCommands(text) : escapeHtml(text),
  );
}

function link(url: string, html: string): string {
  if (!/^https?:\/\//i.test(url)) throw new RangeError(`The link "${url}" is no web address.`);
  return `<a href="${escapeHtml(url)}" rel="noreferrer nofollow">${html}</a>`;
}

/** Telegram makes commands something to tap on by itself. */
function withCommands(text: string): string {
  return text
    .split(/((?<![\p{L}\p{N}_/<>.])\/[a-z][a-z0-9_]{0,31}(?![\p{L}\p{N}_/]))/u)
    .map((part, index) => (index % 2 === 1 ? `<span class="command">${escapeHtml(part)}</span>` : escapeHtml(part)))
    .join('');
}

/** Text made safe in HTML, in elements and in attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
