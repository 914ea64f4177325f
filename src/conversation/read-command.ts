/** A line of the asker: a command with its argument, or a question. */
export type Request =
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'command'; readonly name: string; readonly argument: string; readonly addressee: string | null };

/** Reads "/sources@some_bot ТАСС 2024"; anything that does not begin with a slash and a letter is a question. */
export function readCommand(text: string): Request {
  const match = /^\/([a-z][a-z0-9_]*)(?:@(\w+))?(?:\s+([\s\S]*))?$/i.exec(text.trim());
  if (!match) return { kind: 'question', text };
  return {
    kind: 'command',
    name: (match[1] ?? '').toLowerCase(),
    addressee: match[2] ?? null,
    argument: (match[3] ?? '').trim(),
  };
}
