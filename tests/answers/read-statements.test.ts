import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftEvent, readStatements } from '../../src/answers/writing/read-statements.ts';
import type { CompletionPart } from '../../src/models/visible-text.ts';

async function read(pieces: readonly string[], isComplete = true): Promise<DraftEvent[]> {
  async function* parts(): AsyncGenerator<CompletionPart> {
    for (const text of pieces) yield text === 'RESTART' ? { kind: 'restart' } : { kind: 'text', text };
  }
  const events: DraftEvent[] = [];
  for await (const event of readStatements(parts(), { language: 'ru', isComplete: () => isComplete }))
    events.push(event);
  return events;
}

async function statements(text: string, isComplete = true): Promise<[string, readonly string[]][]> {
  const events = await read([text], isComplete);
  return events.flatMap((event) => (event.kind === 'statement' ? [[event.statement.text, event.statement.keys]] : []));
}

describe('a draft', () => {
  it('is read line by line, with the keys behind each statement', async () => {
    expect(await statements('Первое. [K17]\n\n- Второе [K17, K18].\nТретье [K17][k19]')).toEqual([
      ['Первое.', ['K17']],
      ['- Второе', ['K17', 'K18']],
      ['Третье', ['K17', 'K19']],
    ]);
  });

  it('may hold several statements in a line, each with its keys', async () => {
    expect(await statements('Лавров приехал [K17]. Ван И уехал (K18).')).toEqual([
      ['Лавров приехал', ['K17']],
      ['Ван И уехал', ['K18']],
    ]);
  });

  it('has sentences that share a key judged one by one', async () => {
    expect(await statements('Лавров приехал. Ван И уехал. [K17]')).toEqual([
      ['Лавров приехал.', ['K17']],
      ['Ван И уехал.', ['K17']],
    ]);
  });

  it('keeps statements without a key apart, and marks with numbers are no keys', async () => {
    expect(await statements('Ответ: Лавров приехал [1].')).toEqual([['Лавров приехал.', []]]);
  });

  it.each(['NO ANSWER', 'no answer.', '**NO ANSWER**', '"NO ANSWER"\n'])(
    'says nothing by the fixed line: %s',
    async (text) => {
      expect(await statements(text)).toEqual([]);
    },
  );

  it('that was cut loses its last line, unless that ends with a key', async () => {
    expect(await statements('Первое [K1]\nВторое нача', false)).toEqual([['Первое', ['K1']]]);
    expect(await statements('Первое [K1]\nВторое [K2].', false)).toHaveLength(2);
    expect(await statements('Первое [K1]\nВторое', true)).toHaveLength(2);
  });

  it('begins again when the stream does', async () => {
    const events = await read(['Одно [K1]\nДруг', 'RESTART', 'Третье [K2]']);
    expect(events.map((event) => (event.kind === 'statement' ? event.statement.text : event.kind))).toEqual([
      'Одно',
      'restart',
      'Третье',
    ]);
  });

  it('reads the same however the stream is cut', async () => {
    const text = 'Лавров приехал [K17]. Ван И уехал.\nВторое [K17, K18]\nNO ANSWER';
    const whole = await read([text]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60, maxLength: 60 }), async (lengths) => {
        const pieces: string[] = [];
        let at = 0;
        for (const length of lengths) {
          pieces.push(text.slice(at, at + length));
          at += length;
        }
        pieces.push(text.slice(at));
        expect(await read(pieces)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
