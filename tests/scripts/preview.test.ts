import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playScene } from '../../scripts/preview/play-scene.ts';
import type { BotMessage, ChatItem } from '../../scripts/preview/recorded-chat.ts';
import { renderChat } from '../../scripts/preview/render-chat.ts';
import { renderPage } from '../../scripts/preview/render-page.ts';
import { renderText } from '../../scripts/preview/render-text.ts';
import { stubAssistant } from '../support/stub-assistant.ts';

/** What a reader sees: the HTML without its tags. */
const visible = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const isBot = (item: ChatItem): item is BotMessage => item.kind === 'bot';

const quotations = ['blockquote', 'expandable_blockquote'] as const;
const kinds = ['bold', 'italic', 'code', 'text_link', ...quotations] as const;
const message = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(`${text}\n/help <b>"it's" & more</b>\n`),
    entities: fc.array(
      fc
        .record({ type: fc.constantFrom(...kinds), offset: fc.nat(text.length - 1), length: fc.integer({ min: 1 }) })
        .map(({ type, offset, length }) => ({
          type,
          offset,
          length: 1 + (length % (text.length - offset)),
          ...(type === 'text_link' ? { url: 'https://vestnik.example/?a=1&b="2"' } : {}),
        })),
      { maxLength: 6 },
    ),
  }),
);

describe('a message in the preview', () => {
  it('shows exactly the text of the message, whatever its entities', () => {
    fc.assert(
      fc.property(message, ({ text, entities }) => {
        // Quotations never stand inside each other in Telegram.
        const [quotation, ...more] = entities.filter(({ type }) => quotations.some((kind) => kind === type));
        const kept = entities.filter((entity) => !more.includes(entity));
        const html = renderText(text, kept);
        expect(visible(html)).toBe(text);
        expect(/class="quotation[" ]/.test(html)).toBe(quotation !== undefined);
      }),
    );
  });

  it('makes bold, links and folded quotations of its entities and commands of themselves', () => {
    const html = renderText('Answer [1] /help\nA quote', [
      { type: 'bold', offset: 0, length: 6 },
      { type: 'text_link', offset: 7, length: 3, url: 'https://vestnik.example/1' },
      { type: 'expandable_blockquote', offset: 17, length: 7 },
    ]);
    expect(html).toContain('<b>Answer</b> <a href="https://vestnik.example/1"');
    expect(html).toContain('<span class="command">/help</span>');
    expect(html).toMatch(/<label class="quotation".*<span class="quoted">A quote<\/span>/);
  });

  it('lets no text become markup and no link anything but a web address', () => {
    expect(renderText('<script>alert(1)</script>', [])).not.toContain('<script');
    expect(() => renderText('a', [{ type: 'text_link', offset: 0, length: 1, url: 'javascript:alert(1)' }])).toThrow(
      'no web address',
    );
    expect(() => renderText('a', [{ type: 'bold', offset: 0, length: 2 }])).toThrow(RangeError);
  });
});

describe('a scene', () => {
  it('shows what the bot said, word for word, and a turned message below the press', async () => {
    const scene = { title: 'List', language: 'ru' as const, steps: [{ say: '/sources' }, { press: 'Старее' }] };
    const items = await playScene(scene, stubAssistant({ articles: 25 }));
    expect(items.map(({ kind }) => kind)).toEqual(['person', 'bot', 'press', 'bot']);
    const [first, second] = items.filter(isBot);
    expect(first?.text).toContain('25 статей');
    expect(first?.text).not.toBe(second?.text);
    const html = renderChat(scene.title, items, 'ru');
    for (const { text } of [first!, second!]) expect(visible(html)).toContain(text);
  });

  it('plays the first admin and the stranger by the bot’s own rules', async () => {
    const pairing = { title: 'Pairing', language: 'en' as const, steps: [{ openPairingLink: true as const }] };
    expect((await playScene(pairing, stubAssistant())).find(isBot)?.text).toContain('you are now the administrator');
    const stranger = { title: 'Stranger', language: 'en' as const, isStranger: true, steps: [{ say: 'Who?' }] };
    expect((await playScene(stranger, stubAssistant())).filter(isBot).map(({ text }) => text)).toEqual([
      expect.stringContaining('no access'),
    ]);
  });

  it('fails where a button is missing', async () => {
    const scene = { title: 'No button', language: 'ru' as const, steps: [{ say: '/new' }, { press: 'Старее' }] };
    await expect(playScene(scene, stubAssistant())).rejects.toThrow('no button says "Старее"');
  });
});

describe('the page', () => {
  it('holds no script and no address but those of the articles', async () => {
    const scene = { title: 'Answer', language: 'ru' as const, steps: [{ say: 'Где встретились министры?' }] };
    const items = await playScene(scene, stubAssistant());
    const page = renderPage([{ heading: 'Russian', chats: [renderChat(scene.title, items, 'ru')] }]);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|\bon\w+=|url\(/i);
    const addresses = page.match(/(?:https?:)?\/\/[\w.-]+[^\s"'<>)]*/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['https://vestnik.example/1']));
  });
});
