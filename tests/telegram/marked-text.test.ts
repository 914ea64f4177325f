import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, pageOfMark } from '../../src/telegram/browsing/marked-text.ts';
import { renderMessages } from '../../src/telegram/sending/render-message.ts';
import { stretches } from '../support/bot-stage.ts';
import { checkText } from '../support/fake-bot-api-texts.ts';

const heading = '№ 1 Заголовок';
/** Bold is all that is marked, but for the heading. */
const marked = (messages: ReturnType<typeof renderMessages>) =>
  messages.flatMap((message) => stretches(message as never, 'bold')).slice(1);
const letters = (text: string) => text.replace(/\s+/g, '');
const word = fc.constantFrom('слово', 'мир', '😀', '👨‍👩‍👧', 'е\u0301', '中文', 'да.', 'конец!', '\n');
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '));
const longText = fc.tuple(words(8), fc.integer({ min: 0, max: 400 })).map(([some, times]) => `${some} `.repeat(times));
const bodyWithQuote = fc.tuple(longText, words(40), longText).map((parts) => parts.map((text) => text.trim()));

describe('the text of an article with its quotes marked', () => {
  it('marks exactly the quote, whatever stands around it, and opens on the page where it begins', () => {
    fc.assert(
      fc.property(bodyWithQuote, ([before = '', quote = '', after = '']) => {
        const body = `${before} § ${quote}§ ${after}`;
        const pages = renderMessages(markedText(heading, body, [`${quote}§`]));
        for (const page of pages) checkText(page.text, page.entities as never);
        expect(letters(pages.map(({ text }) => text).join(''))).toBe(letters(heading + body));
        expect(letters(marked(pages).join(''))).toBe(letters(`${quote}§`));
        const opened = pages[pageOfMark(pages) - 1]!;
        const first = stretches(opened as never, 'bold').at(pageOfMark(pages) === 1 ? 1 : 0) ?? '';
        expect(first).not.toBe('');
        expect(letters(`${quote}§`).startsWith(letters(first))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of quotes that overlap marks both, and of one that is gone nothing', () => {
    const pages = renderMessages(markedText(heading, 'Раз два три. Четыре.', ['Раз два', 'два три.', 'пять']));
    expect(marked(pages).join('')).toBe('Раз два три.');
    expect(pageOfMark(renderMessages(markedText(heading, 'Раз.', ['пять'])))).toBe(1);
  });
});
