/** Characters of more than one byte that prove a line to be UTF-8; a few may come about in any encoding. */
const fewestProofs = 20;

/**
 * The text of a file that is UTF-8 in some lines and something else in others, as pages put together from two sources are: the other
 * lines are decoded together by `guess`. Null where no line is surely UTF-8, or where no guess is made.
 */
export function decodeMixed(bytes: Uint8Array, guess: (others: Uint8Array) => string | null): string | null {
  const lines = linesOf(bytes).map((line) => ({ line, text: asUtf8(line) }));
  const proofs = lines.flatMap(({ text }) => text?.match(/[^\u0000-\u007f]/gu) ?? []).length;
  const others = lines.filter(({ text }) => text === null).map(({ line }) => line);
  if (proofs < fewestProofs || others.length === 0) return null;
  const guessed = guess(Buffer.concat(others.flatMap((line) => [line, Buffer.from('\n')])))?.split('\n');
  if (guessed?.length !== others.length + 1) return null;
  let next = 0;
  return lines.map(({ text }) => text ?? guessed[next++]).join('\n');
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function asUtf8(line: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return null;
  }
}
