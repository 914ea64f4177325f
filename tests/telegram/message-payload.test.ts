import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../src/language/languages.ts';
import { asRepeat, textPayload } from '../../src/telegram/sending/message-payload.ts';
import { renderMessages } from '../../src/telegram/sending/render-message.ts';
import { checkText } from '../support/fake-bot-api-texts.ts';

describe('a repeated message', () => {
  it('has a heading, room for it, and its forms where they were', () => {
    const words = fc.array(fc.constantFrom('слово', 'https://a.example', '😀', 'да.'), {
      minLength: 1,
      maxLength: 2000,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(...interfaceLanguages), (text, language) => {
        const run = { text: text.join(' '), style: 'bold' as const };
        for (const message of renderMessages([{ kind: 'quotation', lines: [[run]] }])) {
          const repeat = asRepeat({ ...message, language });
          checkText(repeat.text, repeat.entities as never);
          expect(repeat.text.endsWith(message.text)).toBe(true);
          const covered = ({ text: whole, entities }: typeof message) =>
            entities.map(({ offset, length }) => whole.slice(offset, offset + length));
          expect(covered(repeat).slice(1)).toEqual(covered(message));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is sent', () => {
  it('never asks Telegram to parse anything or to fetch a preview', () => {
    const payload = textPayload({ text: '<b>x</b>', entities: [], buttons: [[{ label: 'go', data: 't' }]] });
    expect(payload).toEqual({
      text: '<b>x</b>',
      entities: [],
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: [[{ text: 'go', callback_data: 't' }]] },
    });
  });
});
