import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';
import type { Library } from '../../src/search/library.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { inventedPages, makeWorkplace, type Workplace } from '../support/page-folder.ts';

const questions: Readonly<Record<string, string>> = {
  SQL: `'; DROP TABLE articles; -- "Осло" OR 1=1`,
  'FTS operators': 'Осло AND NOT (Чили OR NEAR("Солберг" Фуэнтес, 3)) ^"рыба"* {terms}: col : -x +y',
  'quotes left open': '"Осло «кит \' ” “',
  'lone surrogates': 'Осло \ud800 и \udfff киты \ud83d',
  'a NUL and controls': 'Осло\u0000\u0001\u001b[31m\u202e\ufeff киты',
  '4,096 characters of one word': 'о'.repeat(4_096),
  '4,096 characters of many words': 'Кого приняла Солберг в Осло? '.repeat(142).slice(0, 4_096),
  '4,096 Chinese characters': '国'.repeat(4_096),
  'stop words only': 'а и в на с что это как',
  'numbers only': '12 2023 3 1000000 0 99999999999999999999999',
  'one letter': 'О',
  'one sign': '?',
  nothing: '',
  blanks: ' \n\t\u00a0\u3000',
  'a word of two alphabets': 'Ocлo Cолбеpг',
  emoji: '🇳🇴🤝🇨🇱',
  'a language it has no rules for': 'Πού συναντήθηκαν οι υπουργοί;',
};

let place: Workplace;
let library: Library;
let emptyPlace: Workplace;
let emptyLibrary: Library;

beforeAll(async () => {
  place = makeWorkplace(inventedPages);
  library = openLocalLibrary(place).library;
  await library.ingest({});
  emptyPlace = makeWorkplace({});
  emptyLibrary = openLocalLibrary(emptyPlace).library;
  await emptyLibrary.ingest({});
});

afterAll(async () => {
  await library.close();
  await emptyLibrary.close();
  place.dispose();
  emptyPlace.dispose();
});

describe('a question of', () => {
  it.each(Object.entries(questions))('%s is searched like any other', async (_, text) => {
    const findings = await library.find({ text, language: detectLanguage(text), today: '2025-01-01' });
    expect(findings.ranking).toHaveLength(3);
    for (const { relevance, similarity } of findings.ranking) {
      expect(Number.isFinite(relevance)).toBe(true);
      expect(Math.abs(similarity)).toBeLessThanOrEqual(1.001);
    }
    const none = await emptyLibrary.find({ text, language: detectLanguage(text), today: '2025-01-01' });
    expect(none).toMatchObject({ ranking: [], articles: [], articleCount: 0 });
  });

  it('whatever characters is searched like any other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect((await library.find({ text, language: detectLanguage(text) })).ranking).toHaveLength(3);
      }),
      { numRuns: 40 },
    );
  });

  it('SQL leaves the pages as they were', async () => {
    await library.find({ text: questions.SQL as string, language: 'ru' });
    expect(await library.summaries()).toHaveLength(3);
    expect((await library.find({ text: 'Кого приняла Солберг?', language: 'ru' })).ranking[0]?.path).toBe('oslo.txt');
  });
});
