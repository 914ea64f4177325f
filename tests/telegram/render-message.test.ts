import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichText, Run } from '../../src/conversation/rich-text.ts';
import { renderMessages } from '../../src/telegram/sending/render-message.ts';
import { checkText } from '../support/fake-bot-api-texts.ts';

const paragraph = (...runs: Run[]): RichText => [{ kind: 'paragraph', lines: [runs] }];

// FUZZ_RUNS=20000 is the long form, SEED another course.
const runs = Number(process.env.FUZZ_RUNS ?? 500);
const seed = Number(process.env.SEED ?? 7);

/** What can be seen of a text, without any white space. */
function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(
      /[\s\p{Cc}\u00ad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e01ef}]/gu,
      '',
    );
}
const spoken = (text: RichText) =>
  text
    .map((block) =>
      block.lines
        .flat()
        .map((run) => run.text)
        .join(''),
    )
    .join('');

const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.constantFrom(
    '\ud800',
    '\u202egnirts',
    'a\u0000b',
    '👩‍👩‍👧',
    '  ',
    '\n\n',
    '\u2800',
    '@boss',
    '/kill',
    'tg://user?id=1',
  ),
  fc.constantFrom('Переговоры прошли в Астане. ', 'https://evil.example/x ', 'слово '),
  fc
    .tuple(fc.constantFrom('слово ', 'x', '😀', 'да.\n'), fc.integer({ min: 1, max: 3000 }))
    .map(([word, count]) => word.repeat(count)),
);
const anyRun: fc.Arbitrary<Run> = fc.record(
  {
    text: anyText,
    style: fc.constantFrom('bold' as const, 'italic' as const, 'dim' as const, 'code' as const),
    url: fc.oneof(
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'https://x', 'tg://resolve', '', 'https://a:b@c.de/'),
    ),
  },
  { requiredKeys: ['text'] },
);
const anyRichText: fc.Arbitrary<RichText> = fc.array(
  fc.record({
    kind: fc.constantFrom('paragraph' as const, 'quotation' as const),
    isOpen: fc.boolean(),
    lines: fc.array(fc.array(anyRun, { maxLength: 4 }), { maxLength: 4 }),
  }),
  { maxLength: 8 },
);

describe('row 22: rendered messages', () => {
  it('pass the strict check and show all that was said, whatever it is', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const messages = renderMessages(text);
        for (const message of messages) checkText(message.text, message.entities as never);
        expect(visible(messages.map((message) => message.text).join(''))).toBe(visible(spoken(text)));
      }),
      { numRuns: runs, seed },
    );
  });

  it('link to nothing but what the text links to', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const given = new Set(text.flatMap((block) => block.lines.flat().map((run) => run.url)));
        for (const entity of renderMessages(text).flatMap((message) => message.entities)) {
          if (entity.type === 'text_link') expect(given).toContain(entity.url);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep a text of many links within the limits on entities', () => {
    const runs = Array.from({ length: 400 }, (_, index) => ({
      text: `[${index}] `,
      url: `https://a.example/${'p'.repeat(60)}${index}`,
    }));
    const messages = renderMessages(paragraph(...runs));
    for (const message of messages) checkText(message.text, message.entities as never);
    expect(messages.flatMap((message) => message.entities)).toHaveLength(400);
  });

  it.each(['я', '中', 'a.', 'a-', '@a', '/a', '<', 'http:/', '1.2,'])(
    'of "%s" twenty thousand times without a space are made in the time that a test has',
    (unit) => {
      const messages = renderMessages(paragraph({ text: unit.repeat(20_000) }));
      for (const message of messages) checkText(message.text, message.entities as never);
      expect(messages.map((message) => message.text).join('')).toBe(unit.repeat(20_000));
    },
  );

  it('are split between blocks rather than inside one', () => {
    const blocks = ['а', 'б', 'в'].map((letter) => paragraph({ text: letter.repeat(1900) })[0]!);
    expect(renderMessages(blocks).map((message) => message.text)).toEqual([
      `${'а'.repeat(1900)}\n\n${'б'.repeat(1900)}`,
      'в'.repeat(1900),
    ]);
  });

  it('split a long paragraph behind a sentence', () => {
    const text = 'Стороны обсудили торговлю. '.repeat(400).trim();
    const messages = renderMessages(paragraph({ text }));
    expect(messages.length).toBe(3);
    for (const message of messages) expect(message.text).toMatch(/^Стороны[\s\S]+торговлю\.$/);
  });

  it('fold a quotation under the line it belongs to', () => {
    const [message] = renderMessages([
      {
        kind: 'paragraph',
        lines: [[{ text: '1. ' }, { text: 'Заголовок', style: 'bold', url: 'https://site.example/a' }]],
      },
      { kind: 'quotation', lines: [[{ text: '«Встреча прошла в Бишкеке».' }]] },
    ]);
    expect(message).toEqual({
      text: '1. Заголовок\n«Встреча прошла в Бишкеке».',
      entities: [
        { type: 'bold', offset: 3, length: 9 },
        { type: 'text_link', offset: 3, length: 9, url: 'https://site.example/a' },
        { type: 'expandable_blockquote', offset: 13, length: 27 },
      ],
    });
  });

  it.each([
    ['https://evil.example/login', 'https://evil.example/login'],
    ['пишите на boss@evil.example сегодня', 'boss@evil.example'],
    ['канал @evil_channel ждёт', '@evil_channel'],
    ['нажмите /stop_all', '/stop_all'],
    ['зайдите на evil.example/path сейчас', 'evil.example/path'],
    ['сайт правительство.рф.', 'правительство.рф'],
    ['tg://resolve?domain=evil', 'tg://resolve?domain=evil'],
  ])('make "%s" nothing to tap on', (text, inert) => {
    const [message] = renderMessages([{ kind: 'quotation', lines: [[{ text, style: 'bold' }]] }]);
    const code = message?.entities.filter((entity) => entity.type === 'code') ?? [];
    expect(code.map(({ offset, length }) => message?.text.slice(offset, offset + length))).toEqual([inert]);
  });

  it.each([
    'Все статьи: /sources',
    'Встреча 12.05.2024 в 10:30',
    'и/или',
    'на встрече.Министр сказал',
    'США и КНР и т.д.',
    '1/2',
  ])('leave "%s" as it is', (text) => {
    expect(renderMessages(paragraph({ text }))).toEqual([{ text, entities: [] }]);
  });
});
