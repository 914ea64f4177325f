import type { BotMessage, ChatItem } from './recorded-chat.ts';
import { escapeHtml, renderText } from './render-text.ts';

/** A chat in a phone's width, headed as the client heads it; `caption` says what is to be seen. */
export function renderChat(caption: string, items: readonly ChatItem[], language: string): string {
  return `<figure class="phone">
<figcaption>${escapeHtml(caption)}</figcaption>
<div class="screen">
<header><span class="face">c</span><span class="name">communique</span><span class="kind">bot</span></header>
<div class="talk" lang="${escapeHtml(language)}">
${items.map((item, index) => renderItem(item, items[index - 1])).join('\n')}
</div>
</div>
</figure>`;
}

function renderItem(item: ChatItem, before: ChatItem | undefined): string {
  if (item.kind === 'press') return `<p class="press"><span>${escapeHtml(item.label)}</span></p>`;
  if (item.kind === 'toast') return `<p class="toast" dir="auto">${escapeHtml(item.text)}</p>`;
  const isNext = before?.kind === item.kind;
  if (item.kind === 'bot') return renderBotMessage(item, isNext);
  const text = renderText(shortened(item.text), []);
  return `<div class="message person${isNext ? ' next' : ''}">${bubble(text, item.date)}</div>`;
}

/** A person's words are no product of the bot: a very long question need not be shown whole. */
function shortened(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300).toWellFormed()}… (${text.length})` : text;
}

function renderBotMessage({ text, entities, buttons, date }: BotMessage, isNext: boolean): string {
  const rows = buttons.map(
    (row) =>
      `<div class="row">${row.map(({ label }) => `<span class="button">${escapeHtml(label)}</span>`).join('')}</div>`,
  );
  const keyboard = rows.length > 0 ? `<div class="keyboard">${rows.join('')}</div>` : '';
  return `<div class="message bot${isNext ? ' next' : ''}">${bubble(renderText(text, entities), date)}${keyboard}</div>`;
}

function bubble(html: string, date: number): string {
  const time = new Date(date * 1000).toISOString().slice(11, 16);
  return `<div class="bubble"><div class="text" dir="auto">${html}</div><time>${time}</time></div>`;
}
