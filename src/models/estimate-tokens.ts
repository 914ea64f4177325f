/**
 * How many tokens a text takes at most with the tokenizers in use (measured: Latin 3.5 to 4.5 characters a token, Cyrillic 2 to 3,
 * Chinese 1 to 1.6); an upper estimate, so that a budget holds whatever the model.
 */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x250) tokens += /\p{Letter}|\s/u.test(character) ? 1 / 3 : 1;
    else if (code < 0x590) tokens += 1 / 2;
    else tokens += code < 0x10000 ? 1 : 2;
  }
  return Math.ceil(tokens);
}
