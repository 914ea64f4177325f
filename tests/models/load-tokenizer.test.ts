import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadTokenizer } from '../../src/models/load-tokenizer.ts';

const folder = join(import.meta.dirname, '../../models/multilingual-e5-small');
const path = join(folder, 'tokenizer.json');
const configPath = join(folder, 'tokenizer_config.json');

it('gives the ids that the library gives when it builds its own tables', async () => {
  const tokenize = await loadTokenizer(path, configPath);
  const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object;
  const library = new Tokenizer(json(path), json(configPath));
  const words = [
    'Кто',
    'встречался',
    'переговорів',
    '王毅外长',
    'Қазақстан',
    'Bucureşti',
    'naïve',
    '½',
    '№5',
    '</s>',
    '\u200b',
    '👩‍👩‍👧',
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      const joined = parts.join(' ');
      expect(tokenize(joined)).toEqual(library.encode(joined, { add_special_tokens: false }).ids);
    }),
  );
});
