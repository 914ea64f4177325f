/**
 * What may be asked of anybody or anything, and the words of which one stands wherever it is told, in the languages of the pages. Only what is told in few
 * ways can be missed: a page that answers "how tall is he" holds a measure, whatever its language.
 */
export interface Trait {
  readonly asks: RegExp;
  readonly tells: RegExp;
}

/** A trait of two lists: beginnings of words in letters, and behind `|@` Chinese characters. */
export function trait(asks: string, tells: string): Trait {
  return { asks: listed(asks), tells: listed(tells) };
}

function listed(source: string): RegExp {
  const [words = '', han] = source.split('|@');
  return new RegExp(`(?<!\\p{L})(?:${words})${han === undefined ? '' : `|${han}`}`, 'iu');
}
