import { describe, expect, it } from 'vitest';
import { findNames, nameKeys } from '../../src/language/names/fold-names.ts';
import { comparableKeys, keyTrust, nameMatcher } from '../../src/search/retrieval/match-names.ts';

/** How much of a question's names a passage holds, in a corpus where none is frequent. */
function shareOf(question: readonly [string, string], passage: readonly [string, string]): number {
  const mentions = findNames(...question).map((mention) => ({
    ...mention,
    keys: comparableKeys(mention.keys, question[1], passage[1]),
  }));
  const match = nameMatcher(mentions, { frequencies: new Map(), passages: 100 }, keyTrust(question[1], passage[1]));
  return match(new Set(nameKeys(...passage)));
}

describe('how much of the names of a question a passage holds', () => {
  it('is all for a name of many consonants in the spelling of another script', () => {
    expect(
      shareOf(['Where did Lukashenko meet Stoltenberg?', 'en'], ['Лукашенко принял Столтенберга в столице.', 'ru']),
    ).toBe(1);
  });

  it('is less for a name of few consonants that another script shares by chance', () => {
    const chance = shareOf(['When were they naturalized as English colonists?', 'en'], ['Врачи взяли Анализы.', 'ru']);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBeLessThan(0.8);
  });

  it('believes the same key within one script', () => {
    expect(shareOf(['Кого принял Саид?', 'ru'], ['Саїд приїхав до Києва.', 'uk'])).toBe(1);
  });
});
