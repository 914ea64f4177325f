import { describe, expect, test } from 'vitest';
import { nameKeys } from '../../src/language/names/fold-names.ts';
import { inOneAlphabet } from '../../src/language/one-alphabet.ts';
import { stemWords } from '../../src/language/stem-words.ts';

describe('a word typed on two keyboards', () => {
  // Latin letters within Cyrillic words and the reverse: they cannot be told by eye.
  test.each([
    ['B\u0430\u043d \u0418', 'Ван И'],
    ['Blink\u0435n', 'Blinken'],
    ['\u041ec\u043bo', 'Осло'],
    ['T\u0443-154', 'Ту-154'],
  ])('%j is %j', (typed, meant) => {
    expect(inOneAlphabet(typed)).toBe(meant);
    expect(inOneAlphabet(typed)).toHaveLength(typed.length);
  });

  test('stays as it is where a letter has no like', () => {
    expect(inOneAlphabet('iPhoneом и Z-бригада')).toBe('iPhoneом и Z-бригада');
  });

  test('has the stems and the name keys of the word meant', () => {
    expect(stemWords('B\u0441тp\u0435\u0447\u0430', 'ru')).toEqual(stemWords('Встреча', 'ru'));
    expect(nameKeys('C\u043e\u043b\u0431\u0435p\u0433 прибыла', 'ru')).toEqual(nameKeys('Солберг прибыла', 'ru'));
  });
});
